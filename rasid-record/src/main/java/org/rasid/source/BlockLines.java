package org.rasid.source;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The lines of a piece of a page: a paragraph each, broken where the page breaks a line. */
final class BlockLines implements NodeVisitor {
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int letters;
    private int linked;
    private int links;

    private BlockLines() {}

    /**
     * A line.
     *
     * @param text never blank
     * @param letters how many letters it has
     * @param linked how many of them are parts of links, or of times that the page shows
     */
    record Line(String text, int letters, int linked) {
        /** Whether it is nothing but links or a time: a way to other pages, not a part of this report. */
        boolean isLink() {
            return linked > 0 && linked == letters;
        }

        /** Whether it says no more than where the report with this title first stood, as copies in feeds do. */
        private boolean pointsBack(String title) {
            return !title.isEmpty() && linked * 2 > letters && text.contains(title);
        }
    }

    /** The lines that are the report's own: no links to other pages, not the title told again. */
    static List<Line> own(List<Line> lines, String title) {
        String folded = Lines.folded(title);
        return lines.stream()
                .filter(line -> !line.isLink() && !line.text.equals(folded) && !line.pointsBack(folded))
                .toList();
    }

    /** The lines of this element. */
    static List<Line> of(Element element) {
        BlockLines all = new BlockLines();
        NodeTraversor.traverse(all, element);
        all.end();
        return all.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            String written = words.getWholeText();
            int count = letters(written);
            letters += count;
            linked += links > 0 ? count : 0;
            // Line breaks in the markup are spaces on the page.
            text.append(written.replace('\n', ' ').replace('\r', ' '));
        } else if (node instanceof Element element) {
            breakAt(element);
            links += isAside(element) ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            breakAt(element);
            links -= isAside(element) ? 1 : 0;
        }
    }

    /** The lines of plain text. */
    static List<Line> ofText(String text) {
        return Lines.of(text).stream()
                .map(Lines::folded)
                .map(line -> new Line(line, letters(line), 0))
                .toList();
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetter).count();
    }

    private static boolean isAside(Element element) {
        return element.normalName().equals("a") || element.normalName().equals("time");
    }

    private void breakAt(Element element) {
        if (element.isBlock() || element.normalName().equals("br")) {
            end();
        }
    }

    private void end() {
        String line = Lines.folded(Lines.joined(text.toString()));
        if (!line.isEmpty()) {
            lines.add(new Line(line, letters, linked));
        }
        text.setLength(0);
        letters = 0;
        linked = 0;
    }
}
