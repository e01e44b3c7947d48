package org.rasid.reading;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Table;
import org.rasid.report.Days;
import org.rasid.text.Folding;
import org.rasid.text.Token;
import org.rasid.text.Token.Kind;

/** The agreements that have a name of their own, by their names. Read once from {@code lexicon/accords.tsv}. Immutable. */
final class NamedAccords {
    /** The endings that an instrument may have beside its dictionary form: اتفاقاً، اتفاقات، معاهدات. */
    private static final List<String> ENDINGS = List.of("ات", "ا", "ه");

    private static final String AL = "ال";

    /**
     * What the lexicon says of one agreement.
     *
     * @param kind its kind
     * @param parties who is bound by it: for each the keys that may name it, the first one first
     * @param sponsors who brought it about, told in the same way
     * @param days when it was reached or signed, null where several days are meant
     * @param topics the codes of what it is about
     */
    record Named(
            String key,
            String kind,
            List<List<String>> parties,
            List<List<String>> sponsors,
            @Nullable Days days,
            List<String> topics) {}

    private record Entry(List<String> words, Named accord) {}

    private final Map<String, List<Entry>> byInstrument = new HashMap<>();

    /** @param rows the lines of {@code accords.tsv} */
    NamedAccords(Iterable<Table.Row> rows) {
        for (Table.Row row : rows) {
            Named accord = new Named(
                    row.get("key"),
                    row.get("kind"),
                    actors(row.values("parties")),
                    actors(row.values("sponsors")),
                    days(row),
                    List.copyOf(row.values("topics")));
            for (String name : row.values("ar")) {
                List<String> words = new ArrayList<>();
                for (String word : Folding.fold(name).split(" ")) {
                    words.add(plain(word));
                }
                if (words.size() < 2) {
                    throw row.problem("a name needs an instrument and what it is called after: " + name);
                }
                words.set(0, instrument(words.get(0)));
                byInstrument
                        .computeIfAbsent(words.get(0) + " " + words.get(1), k -> new ArrayList<>())
                        .add(new Entry(List.copyOf(words), accord));
            }
        }
    }

    /** The agreements whose name begins at a word, those with the longest name alone; mostly one or none. */
    List<Named> at(Words words, int i) {
        int second = next(words, i);
        if (second < 0 || !words.token(second).isWord()) {
            return List.of();
        }
        String instrument = instrument(plain(words.token(i).best().base())) + " ";
        Token t = words.token(second);
        List<Named> out = longest(instrument + plain(t.folded()), words, second);
        return out.isEmpty() ? longest(instrument + plain(t.best().base()), words, second) : out;
    }

    private List<Named> longest(String key, Words words, int second) {
        int longest = 0;
        List<Named> out = new ArrayList<>();
        for (Entry e : byInstrument.getOrDefault(key, List.of())) {
            int length = e.words().size();
            if (length >= longest && goesOn(e.words(), words, second)) {
                if (length > longest) {
                    out.clear();
                }
                longest = length;
                out.add(e.accord());
            }
        }
        return out;
    }

    /** Whether the words of a name from the third on stand behind its second. */
    private static boolean goesOn(List<String> name, Words words, int second) {
        int k = second;
        for (int at = 2; at < name.size(); at++) {
            k = next(words, k);
            boolean same = k >= 0
                    && (plain(words.token(k).folded()).equals(name.get(at))
                            || words.token(k).isWord()
                                    && plain(words.token(k).best().base()).equals(name.get(at)));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** The next token that is no quotation mark, -1 behind the last. */
    private static int next(Words words, int i) {
        int k = i + 1;
        while (k < words.size() && quote(words, k)) {
            k++;
        }
        return k < words.size() ? k : -1;
    }

    private static boolean quote(Words words, int k) {
        return words.is(k, Kind.QUOTE_OPEN) || words.is(k, Kind.QUOTE_CLOSE);
    }

    private static String plain(String word) {
        return word.startsWith(AL) && word.length() > AL.length() + 1 ? word.substring(AL.length()) : word;
    }

    private static String instrument(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static List<List<String>> actors(List<String> cells) {
        return cells.stream().map(c -> List.of(c.split("/"))).toList();
    }

    private static @Nullable Days days(Table.Row row) {
        String cell = row.get("day");
        if (cell.isEmpty()) {
            return null;
        }
        String[] ends = cell.split("\\.\\.");
        return new Days(first(ends[0]).toString(), last(ends[ends.length - 1]).toString(), "");
    }

    private static LocalDate first(String day) {
        return switch (day.length()) {
            case 4 -> Year.parse(day).atDay(1);
            case 7 -> YearMonth.parse(day).atDay(1);
            default -> LocalDate.parse(day);
        };
    }

    private static LocalDate last(String day) {
        return switch (day.length()) {
            case 4 -> Year.parse(day).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(day).atEndOfMonth();
            default -> LocalDate.parse(day);
        };
    }
}
