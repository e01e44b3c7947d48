package org.rasid.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * The wording in one language, by key.
 *
 * @param language the language
 * @param wording what its file says
 */
public record Labels(Language language, Properties wording) {
    /** Reads the wording of a language. */
    public static Labels of(Language language) {
        String file = "labels_" + language + ".properties";
        Properties wording = new Properties();
        try (InputStream bytes = Labels.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("there is no " + file);
            }
            wording.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return new Labels(language, wording);
    }

    /** The same with other names of the months: those that stand under a key, from the first to the twelfth. */
    public Labels withMonths(String key) {
        Properties other = new Properties();
        other.putAll(wording);
        String[] names = say(key).split("\\|");
        for (int i = 0; i < names.length; i++) {
            other.setProperty("month." + (i + 1), names[i]);
        }
        return new Labels(language, other);
    }

    /** The wording, with the values in the places of {0}, {1}, {2}. */
    public String say(String key, Object... values) {
        return filled(or(key, key), values);
    }

    /** An office by its title in the lexicon, {@code prime minister}; where no label names it, the title itself. */
    public String office(String title) {
        return or("office." + title.replace(' ', '-'), title);
    }

    /** The wording, or something else where there is none. */
    public String or(String key, String otherwise) {
        return wording.getProperty(key, otherwise);
    }

    public boolean has(String key) {
        return wording.containsKey(key);
    }

    /** The form of a counted noun that goes with this number. */
    public String count(String noun, int number) {
        String[] forms = say(noun).split("\\|");
        int rest = number % 100;
        int form = number == 1 ? 0 : number == 2 ? 1 : rest >= 3 && rest <= 10 ? 2 : 3;
        return filled(forms[form], number);
    }

    /** One, two and three: with what the language puts between. */
    public String list(List<String> parts) {
        return String.join(say("list"), parts);
    }

    private static String filled(String pattern, Object... values) {
        String filled = pattern;
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return filled;
    }
}
