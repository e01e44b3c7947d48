package org.rasid.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Options of a command line, each with a value: {@code --output readings/}.
 *
 * @param values what each was given, in order, by name
 */
public record Options(Map<String, List<String>> values) {
    /**
     * Reads a command line; words without an option before them are values of the first one.
     *
     * @param known the options that there are, that of bare words first
     * @throws IllegalArgumentException where one is unknown or has no value
     */
    public static Options of(String[] args, List<String> known) {
        Map<String, List<String>> values = new TreeMap<>();
        for (int i = 0; i < args.length; i++) {
            String name = args[i].startsWith("--") ? args[i] : known.get(0);
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "unknown option " + name + "; there are " + String.join(", ", known));
            }
            if (args[i].startsWith("--") && ++i == args.length) {
                throw new IllegalArgumentException(name + " needs a value");
            }
            values.computeIfAbsent(name, any -> new ArrayList<>()).add(args[i]);
        }
        return new Options(values);
    }

    /** All values of an option. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The last value of an option. */
    public String one(String name, String otherwise) {
        List<String> all = all(name);
        return all.isEmpty() ? otherwise : all.get(all.size() - 1);
    }

    /** The last value of an option that must be there. */
    public String needed(String name) {
        String value = one(name, "");
        if (value.isEmpty()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    /** A number from 1 to a million. */
    public long number(String name, long otherwise) {
        String value = one(name, String.valueOf(otherwise));
        if (!value.matches("[1-9][0-9]{0,5}|1000000")) {
            throw new IllegalArgumentException(name + " takes a number from 1 to 1000000, not " + value);
        }
        return Long.parseLong(value);
    }
}
