package org.rasid.prose;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of countries by their three letters: our own where the labels have one, else those of the JDK. */
public final class Countries {
    private final Labels labels;
    private final Map<String, Locale> byCode = new HashMap<>();

    /** The names in a language. */
    public Countries(Labels labels) {
        this.labels = labels;
        for (String twoLetters : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(twoLetters).build();
            byCode.put(country.getISO3Country(), country);
        }
    }

    /** The country's name, null where this is no country's code. */
    public @Nullable String name(String code) {
        if (labels.has("country." + code)) {
            return labels.say("country." + code);
        }
        Locale country = byCode.get(code);
        return country == null
                ? null
                : country.getDisplayCountry(labels.language().locale());
    }
}
