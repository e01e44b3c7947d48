package org.rasid.checks.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lexicon's example sentences, in which names can be exchanged for others of their sort. */
final class Sentences {
    private static final int LONGEST_NAME = 4;
    private static final String ARTICLE = "ال";
    private static final List<String> CLITICS = List.of("", "و", "ف", "ب", "ل", "ك", "وب", "ول");
    private static final List<String> ENDINGS = List.of("", "ة", "ين", "ون", "تين");

    /** A year would bring thousands of reports together on one day of it. */
    private static final Pattern YEAR = Pattern.compile("\\d{4}|[٠-٩]{4}");

    private static final Pattern MARKS = Pattern.compile("[.،؛:!؟»”\")]+$");

    private final List<List<Piece>> sentences = new ArrayList<>();

    Sentences(Path lexicon, Names names) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>(Table.below(lexicon.resolve("frames")));
        rows.addAll(Table.below(lexicon.resolve("examples")));
        for (Map<String, String> row : rows) {
            String example = row.getOrDefault("example", "");
            if (!example.isEmpty() && !YEAR.matcher(example).find()) {
                sentences.add(pieces(example, names));
            }
        }
    }

    int size() {
        return sentences.size();
    }

    /**
     * A sentence, told of these people and places.
     *
     * @param turn which of them comes first, from 0
     */
    String tell(int sentence, Cast cast, int turn) {
        StringBuilder told = new StringBuilder();
        int next = turn;
        for (Piece piece : sentences.get(sentence)) {
            told.append(told.length() == 0 ? "" : " ").append(piece.with(cast.name(piece, next)));
            next += piece.sort() == Piece.Sort.WORDS ? 0 : 1;
        }
        return told.toString();
    }

    private static List<Piece> pieces(String sentence, Names names) {
        String[] words = sentence.split(" ");
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        while (i < words.length) {
            int length = Math.min(LONGEST_NAME, words.length - i);
            @Nullable Piece piece = null;
            while (piece == null) {
                piece = piece(String.join(" ", List.of(words).subList(i, i + length)), length == 1, names);
                length--;
            }
            pieces.add(piece);
            i += length + 1;
        }
        return pieces;
    }

    /** A name with what clings to it; a single word that is no name stands as it is. Null for several words that are none. */
    private static @Nullable Piece piece(String words, boolean single, Names names) {
        var marks = MARKS.matcher(words);
        String after = marks.find() ? marks.group() : "";
        String bare = words.substring(0, words.length() - after.length());
        for (String clitic : CLITICS) {
            if (bare.startsWith(clitic)) {
                String name = bare.substring(clitic.length());
                Piece.Sort sort = names.sorts().get(name);
                if (sort != null && sort != Piece.Sort.NISBA) {
                    return new Piece(sort, clitic, "", after);
                }
            }
        }
        for (String clitic : CLITICS) {
            for (String ending : single ? ENDINGS : List.<String>of()) {
                String start = clitic + ARTICLE;
                if (bare.startsWith(start) && bare.endsWith(ending) && bare.length() > start.length() + 2) {
                    String nisba = bare.substring(start.length(), bare.length() - ending.length());
                    if (names.sorts().get(nisba) == Piece.Sort.NISBA) {
                        return new Piece(Piece.Sort.NISBA, start, "", ending + after);
                    }
                }
            }
        }
        return single ? new Piece(Piece.Sort.WORDS, "", words, "") : null;
    }
}
