package org.rasid.app.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * Something that a person found and the reading does not give.
 *
 * @param kind the kind of finding, as in {@link Tally}
 * @param type its type: of an event its type, of a statement its act, of an agreement or a provision its kind
 * @param why how far the reader came with it
 */
public record Miss(String kind, String type, Why why) {
    /** How far the reader came. */
    public enum Why {
        /** No proposal shares its words. */
        NOT_PROPOSED,
        /** Its words are proposed with somebody else: another speaker, other participants. */
        OTHERS,
        /** Its words are proposed as something of another type. */
        OTHER_TYPE,
        /** It is proposed rightly, and the weights drop it. */
        DROPPED,
        /** It is proposed rightly, and the finding that came of it answers another one. */
        JOINED
    }

    private static final double SAME_WORDS = 0.4;

    /** What is missed of one report. */
    static List<Miss> of(Findings read, Findings proposed, Findings gold) {
        List<Miss> out = new ArrayList<>();
        new Kind<Findings.Event>("events", EventMeasure::weigh, Findings.Event::evidence, e -> String.valueOf(e.type()))
                .add(
                        EventMeasure.counted(read.events()),
                        EventMeasure.counted(proposed.events()),
                        EventMeasure.counted(gold.events()),
                        out);
        new Kind<Findings.Statement>(
                        "statements",
                        StatementMeasure::weigh,
                        Findings.Statement::evidence,
                        s -> String.valueOf(s.act()))
                .add(read.statements(), proposed.statements(), gold.statements(), out);
        new Kind<Findings.Agreement>(
                        "agreements",
                        AgreementMeasure::weigh,
                        Findings.Agreement::evidence,
                        a -> String.valueOf(a.kind()))
                .add(read.agreements(), proposed.agreements(), gold.agreements(), out);
        new Kind<Findings.Provision>(
                        "provisions",
                        ProvisionMeasure::weigh,
                        Findings.Provision::evidence,
                        p -> String.valueOf(p.type()))
                .add(read.provisions(), proposed.provisions(), gold.provisions(), out);
        return out;
    }

    /** How one kind of finding is compared. */
    private record Kind<T>(
            String name, ToDoubleBiFunction<T, T> weigh, Function<T, Evidence> words, Function<T, String> type) {
        void add(List<T> read, List<T> proposed, List<T> gold, List<Miss> out) {
            for (T missed : Pairing.of(read, gold, weigh).missed()) {
                out.add(new Miss(name, type.apply(missed), why(missed, read, proposed)));
            }
        }

        private Why why(T missed, List<T> read, List<T> proposed) {
            if (proposed.stream().anyMatch(p -> weigh.applyAsDouble(p, missed) > 0)) {
                boolean stands = read.stream().anyMatch(r -> weigh.applyAsDouble(r, missed) > 0);
                return stands ? Why.JOINED : Why.DROPPED;
            }
            List<T> near = proposed.stream()
                    .filter(p -> words.apply(p).overlap(words.apply(missed)) >= SAME_WORDS)
                    .toList();
            if (near.isEmpty()) {
                return Why.NOT_PROPOSED;
            }
            boolean typed = name.equals("statements")
                    || near.stream().anyMatch(p -> type.apply(p).equals(type.apply(missed)));
            return typed ? Why.OTHERS : Why.OTHER_TYPE;
        }
    }
}
