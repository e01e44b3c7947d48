package org.rasid.app.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * Which predicted finding answers which gold one.
 *
 * @param pairs places in the two lists, the best match first
 */
record Pairing<T>(List<T> predicted, List<T> gold, List<Pair> pairs) {
    /** Places in the two lists. */
    record Pair(int predicted, int gold) {}

    private record Cell(double weight, int predicted, int gold) {}

    /** By falling weight, then by the order of the predicted, then of the gold: the order is part of the measure. */
    private static final Comparator<Cell> ORDER = Comparator.comparingDouble(Cell::weight)
            .reversed()
            .thenComparingInt(Cell::predicted)
            .thenComparingInt(Cell::gold);

    /** Greedy, one to one; a weight of 0 forbids the pair. */
    static <T> Pairing<T> of(List<T> predicted, List<T> gold, ToDoubleBiFunction<T, T> weigh) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < predicted.size(); i++) {
            for (int j = 0; j < gold.size(); j++) {
                double weight = weigh.applyAsDouble(predicted.get(i), gold.get(j));
                if (weight > 0) {
                    cells.add(new Cell(weight, i, j));
                }
            }
        }
        cells.sort(ORDER);
        return new Pairing<>(predicted, gold, choose(cells));
    }

    private static List<Pair> choose(List<Cell> cells) {
        Set<Integer> takenPredicted = new HashSet<>();
        Set<Integer> takenGold = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Cell cell : cells) {
            if (!takenPredicted.contains(cell.predicted) && !takenGold.contains(cell.gold)) {
                takenPredicted.add(cell.predicted);
                takenGold.add(cell.gold);
                pairs.add(new Pair(cell.predicted, cell.gold));
            }
        }
        return pairs;
    }

    /** What a person found and nothing answers. */
    List<T> missed() {
        Set<Integer> hit = new HashSet<>();
        pairs.forEach(pair -> hit.add(pair.gold));
        return IntStream.range(0, gold.size())
                .filter(j -> !hit.contains(j))
                .mapToObj(gold::get)
                .toList();
    }

    /** What was predicted and answers nothing. */
    List<T> invented() {
        Set<Integer> hit = new HashSet<>();
        pairs.forEach(pair -> hit.add(pair.predicted));
        return IntStream.range(0, predicted.size())
                .filter(i -> !hit.contains(i))
                .mapToObj(predicted::get)
                .toList();
    }
}
