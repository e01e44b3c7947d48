package org.rasid.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codes that belong to an event type and mode. PLOVER's types and quad classes are those of its codebook; the CAMEO
 * codes are the nearest of CAMEO 1.1b3.
 *
 * @param cameo the CAMEO code
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param contexts the PLOVER contexts that the type itself says
 */
public record Plover(@Nullable String cameo, int quad, List<String> contexts) {
    private static final List<String> DIPLOMATIC = List.of("diplomatic");
    private static final List<String> MILITARY = List.of("military");

    /**
     * The codes of an event.
     *
     * @param mode an empty string where it has none
     * @param type a PLOVER type: {@code CONSULT}
     * @return the codes
     * @throws IllegalArgumentException where there is no such type
     */
    public static Plover of(String type, String mode) {
        return switch (type) {
            case "CONSULT" -> new Plover(consult(mode), 1, DIPLOMATIC);
            case "AGREE" -> new Plover("030", 1, DIPLOMATIC);
            case "SUPPORT" -> new Plover("050", 1, DIPLOMATIC);
            case "COOPERATE" -> new Plover("060", 2, List.of());
            case "AID" -> new Plover("070", 2, List.of());
            case "CONCEDE" -> new Plover("080", 2, List.of());
            case "RETREAT" -> new Plover(retreat(mode), 2, mode.equals("resign") ? List.of() : MILITARY);
            case "PROTEST" -> new Plover(mode.equals("riot") ? "145" : "141", 4, List.of());
            case "SANCTION" -> new Plover("163", 4, List.of());
            case "MOBILIZE" -> new Plover("154", 4, MILITARY);
            case "COERCE" -> new Plover(mode.equals("arrest") ? "173" : "170", 4, List.of());
            case "ASSAULT" -> new Plover(assault(mode), 4, MILITARY);
            default -> throw new IllegalArgumentException("no event type: " + type);
        };
    }

    private static String consult(String mode) {
        return switch (mode) {
            case "phone" -> "041";
            case "visit" -> "042";
            case "third-party" -> "045";
            case "multilateral" -> "046";
            default -> "040";
        };
    }

    private static String retreat(String mode) {
        return switch (mode) {
            case "withdraw" -> "0874";
            case "release" -> "0841";
            case "disarm" -> "0873";
            case "ceasefire" -> "0871";
            case "access" -> "0861";
            case "resign" -> "0831";
            default -> "087";
        };
    }

    private static String assault(String mode) {
        return switch (mode) {
            case "abduct" -> "181";
            case "beat", "torture", "sexual" -> "182";
            case "explosives", "suicide-attack" -> "183";
            case "targeted" -> "186";
            case "firearms" -> "193";
            case "heavy-weapons" -> "194";
            case "aerial", "drone" -> "195";
            case "unconventional" -> "204";
            default -> "190";
        };
    }

    /**
     * {@return the PLOVER type that codes a statement's act, null where none does}
     *
     * @param act as in {@link org.rasid.report.Statement}
     */
    public static @Nullable String ofAct(String act) {
        return switch (act) {
            case "accuse" -> "ACCUSE";
            case "request" -> "REQUEST";
            case "reject" -> "REJECT";
            case "threaten" -> "THREATEN";
            case "promise" -> "AGREE";
            case "welcome" -> "SUPPORT";
            default -> null;
        };
    }
}
