package org.rasid.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of the lexicon: tab-separated, UTF-8, {@code #} lines are comments, the first other line names the columns,
 * {@code |} separates values inside a cell.
 */
public final class Table {
    private final String file;
    private final Map<String, Integer> columns;
    private final List<Row> rows = new ArrayList<>();

    private Table(String file, Map<String, Integer> columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * Reads a table.
     *
     * @param file its name, for messages
     * @param in the lines; it stays open
     * @return the table
     * @throws LexiconException where a line has more cells than the header
     * @throws IOException where the lines cannot be read
     */
    public static Table read(String file, BufferedReader in) throws IOException {
        Table table = null;
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (table == null) {
                table = new Table(file, header(cells));
            } else {
                table.add(number, cells);
            }
        }
        return table == null ? new Table(file, Map.of()) : table;
    }

    private static Map<String, Integer> header(String[] cells) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            columns.put(cells[i].strip(), i);
        }
        return columns;
    }

    private void add(int number, String[] cells) {
        if (cells.length > columns.size()) {
            throw new LexiconException(
                    file, number, "has " + cells.length + " cells, the header has " + columns.size());
        }
        rows.add(new Row(number, cells));
    }

    /** Its name, for messages. */
    String file() {
        return file;
    }

    /** The names of its columns, in order. */
    List<String> header() {
        return List.copyOf(columns.keySet());
    }

    /** A table from its parts. */
    static Table of(String file, List<String> header, List<String[]> lines, List<Integer> numbers) {
        Table table = new Table(file, header(header.toArray(String[]::new)));
        for (int i = 0; i < lines.size(); i++) {
            table.add(numbers.get(i), lines.get(i));
        }
        return table;
    }

    /** {@return the table's lines, in order} */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** A line of the table. */
    public final class Row {
        private final int number;
        private final String[] cells;

        private Row(int number, String[] cells) {
            this.number = number;
            this.cells = cells;
        }

        /**
         * {@return the cell in this column, stripped; empty where the line is shorter}
         *
         * @param column the column's name
         */
        public String get(String column) {
            Integer i = columns.get(column);
            if (i == null) {
                throw problem("there is no column " + column);
            }
            return i < cells.length ? cells[i].strip() : "";
        }

        /**
         * {@return whether the table has this column}
         *
         * @param column the column's name
         */
        public boolean has(String column) {
            return columns.containsKey(column);
        }

        /**
         * {@return the values of a cell}
         *
         * @param column the column's name
         */
        public List<String> values(String column) {
            List<String> out = new ArrayList<>();
            for (String v : get(column).split("\\|")) {
                if (!v.isBlank()) {
                    out.add(v.strip());
                }
            }
            return out;
        }

        /** The number of the line in its file. */
        int number() {
            return number;
        }

        /** All cells. */
        String[] cells() {
            return cells.clone();
        }

        /**
         * {@return a fault of this line}
         *
         * @param message what is wrong
         */
        public LexiconException problem(String message) {
            return new LexiconException(file, number, message);
        }

        /** {@return where the line stands: {@code file:line}} */
        public String where() {
            return file + ":" + number;
        }
    }
}
