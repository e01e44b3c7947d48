package org.rasid.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules by which facts change commitments, in the order of {@code rules.tsv}: the first that fits a fact and a clause
 * decides.
 */
public final class Rules {
    private static final int COLUMNS = 8;

    private final List<Rule> rules;

    private Rules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules that come with Rasid. */
    public static Rules shipped() {
        try (InputStream in = Rules.class.getResourceAsStream("rules.tsv")) {
            if (in == null) {
                throw new IllegalStateException("rules.tsv is missing from the build");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), "rules.tsv");
        } catch (IOException e) {
            throw new UncheckedIOException("rules.tsv cannot be read", e);
        }
    }

    /**
     * Rules in the form of {@code rules.tsv}.
     *
     * @param name what to call it in messages
     * @throws IOException where it cannot be read
     * @throws IllegalArgumentException where a line is wrong, saying which and why
     */
    static Rules read(BufferedReader in, String name) throws IOException {
        List<Rule> rules = new ArrayList<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("rule\t")) {
                rules.add(rule(line, name + ":" + number));
            }
        }
        return new Rules(rules);
    }

    private static Rule rule(String line, String where) {
        String[] cells = line.split("\t", -1);
        if (cells.length < COLUMNS) {
            throw new IllegalArgumentException(where + ": " + cells.length + " columns and not " + COLUMNS);
        }
        try {
            return new Rule(
                    cells[0],
                    several(cells[1]),
                    cells[2],
                    several(cells[3]),
                    Rule.Who.valueOf(cells[4].toUpperCase(Locale.ROOT)),
                    Rule.Who.valueOf(cells[5].toUpperCase(Locale.ROOT)),
                    Rule.Where.valueOf(cells[6].toUpperCase(Locale.ROOT)),
                    State.of(cells[7]));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
        }
    }

    private static Set<String> several(String cell) {
        return cell.equals("-") || cell.isEmpty()
                ? Set.of()
                : Arrays.stream(cell.split("\\|")).collect(Collectors.toUnmodifiableSet());
    }

    /** The rules about clauses of a type. */
    List<Rule> about(String clause) {
        return rules.stream()
                .filter(rule ->
                        rule.clauses().contains(clause) || rule.clauses().contains("*"))
                .toList();
    }

    /** What the rules are called, those of the days that pass and of people among them. */
    public Set<String> names() {
        return Stream.concat(
                        rules.stream().map(Rule::name),
                        Stream.of("start", "deadline", "term", "extended", "ended", "overruled"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
