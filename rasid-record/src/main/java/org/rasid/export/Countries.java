package org.rasid.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries in the codes of other formats, by ISO 3166 alpha-3. */
final class Countries {
    private static final Map<String, Locale> LOCALES = locales();

    /**
     * FIPS 10-4, which GDELT's places have, for the countries that reports of the region mostly speak of; the standard is
     * withdrawn and no library of ours knows it.
     */
    private static final Map<String, String> FIPS =
            pairs("AFG AF ARE AE ARM AM AUT AU AZE AJ BEL BE BHR BA CHE SZ CHN CH "
                    + "CYP CY DEU GM DJI DJ DZA AG EGY EG ERI ER ESH WI ESP SP ETH ET FRA FR GBR UK GEO GG GRC GR IND IN IRN IR "
                    + "IRQ IZ ISR IS ITA IT JOR JO JPN JA KAZ KZ KGZ KG KOR KS KWT KU LBN LE LBY LY MAR MO MLI ML MRT MR NER NG "
                    + "NGA NI NLD NL NOR NO OMN MU PAK PK QAT QA RUS RS SAU SA SDN SU SOM SO SSD OD SWE SW SYR SY TCD CD TJK TI "
                    + "TKM TX TUN TS TUR TU UKR UP USA US UZB UZ XKX KV YEM YM");

    private Countries() {}

    private static Map<String, Locale> locales() {
        Map<String, Locale> locales = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            Locale locale = new Locale("", two);
            locales.put(locale.getISO3Country(), locale);
        }
        locales.put("XKX", new Locale("", "XK"));
        return Map.copyOf(locales);
    }

    private static Map<String, String> pairs(String written) {
        Map<String, String> pairs = new HashMap<>();
        String[] words = written.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            pairs.put(words[i], words[i + 1]);
        }
        return Map.copyOf(pairs);
    }

    /** The English name; of what is no country, the code. */
    static String english(String three) {
        Locale locale = LOCALES.get(three);
        return locale == null ? three : locale.getDisplayCountry(Locale.ENGLISH);
    }

    /** ISO 3166 alpha-2; null for what is no country. */
    static @Nullable String alpha2(String three) {
        Locale locale = LOCALES.get(three);
        return locale == null ? null : locale.getCountry();
    }

    /** FIPS 10-4; null where it is not known. */
    static @Nullable String fips(String three) {
        return FIPS.get(three);
    }
}
