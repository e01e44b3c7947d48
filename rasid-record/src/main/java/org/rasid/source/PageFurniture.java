package org.rasid.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Takes away what stands around and between the paragraphs of a page: menus, captions, buttons to share, boxes that lead
 * elsewhere. It is known by its element, its role, and the words of its class, its id and the like, which stand in
 * {@code page-furniture.txt}. What holds a good part of the page's running text is no furniture whatever it is called.
 */
final class PageFurniture {
    private static final int MOST_PERCENT = 40;
    private static final int LONGEST_VALUE = 1000;
    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, select, textarea, button, audio, video, map, link, meta";
    private static final Set<String> ELEMENTS =
            Set.of("nav", "footer", "aside", "figure", "figcaption", "form", "dialog", "menu");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "menu",
            "menubar",
            "dialog",
            "alert",
            "toolbar");
    private static final List<String> NAMES =
            List.of("class", "id", "aria-labelledby", "data-component", "data-testid");
    private static final Set<String> WORDS = words();

    private PageFurniture() {}

    /** Takes it away from this page. */
    static void remove(Document page) {
        page.select(NEVER_TEXT).remove();
        // Pictures written into an address, and names made to be slow.
        page.getAllElements()
                .forEach(e -> e.attributes().asList().stream()
                        .filter(attribute -> attribute.getValue().length() > LONGEST_VALUE)
                        .forEach(attribute -> e.removeAttr(attribute.getKey())));
        IdentityHashMap<Element, Integer> text = runningText(page);
        int most = text.getOrDefault(page.body(), 0) * MOST_PERCENT / 100;
        List<Element> furniture = new ArrayList<>();
        for (Element element : page.body().getAllElements()) {
            if (isFurniture(element) && text.getOrDefault(element, 0) <= most) {
                furniture.add(element);
            }
        }
        furniture.forEach(Element::remove);
        // Some systems wrap the whole page in a form, which Readability would take away.
        page.select("form").forEach(form -> form.tagName("div"));
    }

    /** The words of a class or an id, in lower case: {@code relatedPosts} and {@code related-posts} have the same two. */
    static List<String> wordsOf(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if ((hump || !Character.isLetter(c)) && !word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            if (Character.isLetter(c)) {
                word.append(c);
            }
        }
        return words;
    }

    private static boolean isFurniture(Element element) {
        return ELEMENTS.contains(element.normalName())
                || ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none")
                || NAMES.stream().anyMatch(name -> isNamedSo(element.attr(name)));
    }

    private static boolean isNamedSo(String names) {
        if (names.isEmpty()) {
            return false;
        }
        List<String> words = wordsOf(names);
        for (int i = 0; i < words.size(); i++) {
            boolean pair = i + 1 < words.size() && WORDS.contains(words.get(i) + " " + words.get(i + 1));
            if (pair || WORDS.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** How many letters outside links each element holds. */
    private static IdentityHashMap<Element, Integer> runningText(Document page) {
        IdentityHashMap<Element, Integer> text = new IdentityHashMap<>();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    private int links;
                    private int before;

                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words && links == 0) {
                            before += (int) words.getWholeText()
                                    .codePoints()
                                    .filter(Character::isLetter)
                                    .count();
                        } else if (node instanceof Element element) {
                            links += element.normalName().equals("a") ? 1 : 0;
                            text.put(element, before);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element) {
                            links -= element.normalName().equals("a") ? 1 : 0;
                            text.merge(element, before, (start, end) -> end - start);
                        }
                    }
                },
                page);
        return text;
    }

    private static Set<String> words() {
        try (InputStream bytes = PageFurniture.class.getResourceAsStream("page-furniture.txt")) {
            if (bytes == null) {
                throw new IllegalStateException("this build lacks page-furniture.txt");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("page-furniture.txt cannot be read", e);
        }
    }
}
