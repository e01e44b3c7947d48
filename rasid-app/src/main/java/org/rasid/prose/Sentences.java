package org.rasid.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.KnownActor;
import org.rasid.record.Role;

/**
 * Tells a fact in one sentence: "اتصل … هاتفياً بـ … وبحثا …". The patterns stand in the labels under {@code tell}: for a
 * type, or for a type and its mode or channel; {@code {a}} is who did it, {@code {r}} to whom, and what stands between
 * bars in brackets are a verb's masculine and feminine forms, which go with who stands next behind it. Thread-safe.
 */
public final class Sentences {
    private static final String CONTACT = "CONSULT";

    private final Labels labels;
    private final Countries countries;
    private static final String STATE = "state:";

    private final Gender gender;

    /** In one language. */
    public Sentences(Labels labels) {
        this.labels = labels;
        this.countries = new Countries(labels);
        this.gender = new Gender(labels);
    }

    /**
     * The sentence.
     *
     * @param known those whom the fact names, by key
     */
    public List<Piece> of(Fact fact, Map<String, KnownActor> known) {
        Telling telling = new Telling(known);
        List<String> doers = doers(fact);
        List<String> others = others(fact);
        String form = doers.isEmpty() ? others.isEmpty() ? ".alone" : ".done" : others.isEmpty() ? ".one" : "";
        String single = fact.kind() == FactKind.AGREEMENT && doers.size() == 1 ? ".single" : "";
        telling.fill(pattern(fact, single + form), doers, others);
        if (fact.agreed() != null && fact.agreed().name() != null) {
            telling.text(" ");
            telling.text("«" + fact.agreed().name() + "»", Language.AR);
        }
        if (tellsTopics(fact)) {
            boolean two = doers.size() == 1 && others.size() == 1;
            String key = !two ? "about" : telling.bothFeminine(doers, others) ? "discussed.f" : "discussed";
            telling.text(labels.say("tell." + key, topics(fact)));
        }
        return telling.pieces;
    }

    /** Whether the sentence says what a fact was about: of contacts it does. */
    public boolean tellsTopics(Fact fact) {
        return fact.coding().type().equals(CONTACT) && !fact.topics().isEmpty();
    }

    private static List<String> doers(Fact fact) {
        return switch (fact.kind()) {
            case EVENT -> initiatorFirst(fact);
            case STATEMENT -> fact.who(Role.SPEAKER);
            case AGREEMENT -> fact.who(Role.PARTY);
        };
    }

    /** Whoever is told to have called or asked stands first, whatever slot the reports give him. */
    private static List<String> initiatorFirst(Fact fact) {
        List<String> initiators = fact.who(Role.INITIATOR);
        List<String> recipients = fact.who(Role.RECIPIENT);
        return recipients.size() == 1 && recipients.equals(initiators) ? recipients : fact.who(Role.ACTOR);
    }

    private static List<String> others(Fact fact) {
        return switch (fact.kind()) {
            case EVENT -> {
                List<String> recipients = fact.who(Role.RECIPIENT);
                yield recipients.equals(initiatorFirst(fact)) ? fact.who(Role.ACTOR) : recipients;
            }
            case STATEMENT -> fact.who(Role.ADDRESSEE);
            case AGREEMENT -> fact.who(Role.SPONSOR);
        };
    }

    /** The most exact pattern there is: by mode, by channel, by type; and for who is known of the two sides. */
    private String pattern(Fact fact, String form) {
        String type = "tell." + fact.coding().type();
        for (String detail : new String[] {fact.coding().mode(), fact.coding().channel()}) {
            if (detail != null && labels.has(type + "." + detail + form)) {
                return labels.say(type + "." + detail + form);
            }
        }
        if (labels.has(type + form)) {
            return labels.say(type + form);
        }
        String noun = noun(fact);
        return labels.say("tell." + fact.kind().label() + form, noun);
    }

    /** What was done, as exactly as the fact says: its mode, else its channel, else its type. */
    public String noun(Fact fact) {
        String type = fact.coding().type();
        String mode = fact.coding().mode();
        String channel = fact.coding().channel();
        return switch (fact.kind()) {
            case EVENT -> {
                String plain = labels.say("event." + type);
                yield mode != null
                        ? labels.or("mode." + type + "." + mode, plain)
                        : channel == null ? plain : labels.or("channel." + channel, plain);
            }
            case STATEMENT -> labels.say("act." + type);
            case AGREEMENT -> labels.say("agreement." + type);
        };
    }

    private String topics(Fact fact) {
        return labels.list(fact.topics().stream().map(this::topic).toList());
    }

    /** The name of a country code or topic word. */
    public String topic(String topic) {
        String country = topic.length() == 3 ? countries.name(topic) : null;
        return country != null ? country : labels.or("topic." + topic, topic.replace('-', ' '));
    }

    /** What somebody is called; a state by its own name, whether reports call it so or by its capital. */
    public Piece name(String key, @Nullable KnownActor actor) {
        if (actor == null) {
            return new Piece(key, key, Language.EN);
        }
        String country = key.startsWith(STATE) ? countries.name(key.substring(STATE.length())) : null;
        if (country != null) {
            return new Piece(country, key, labels.language());
        }
        String english = actor.nameEn();
        return labels.language() == Language.EN && english != null
                ? new Piece(english, key, Language.EN)
                : new Piece(actor.name(), key, Language.AR);
    }

    /** One sentence as it grows. */
    private final class Telling {
        private final Map<String, KnownActor> known;
        private final List<Piece> pieces = new ArrayList<>();

        Telling(Map<String, KnownActor> known) {
            this.known = known;
        }

        void fill(String pattern, List<String> doers, List<String> others) {
            int at = 0;
            while (at < pattern.length()) {
                int open = pattern.indexOf('{', at);
                int close = pattern.indexOf('}', Math.max(open, 0));
                if (open < 0 || close < 0) {
                    text(pattern.substring(at));
                    return;
                }
                text(pattern.substring(at, open));
                switch (pattern.substring(open + 1, close)) {
                    case "a" -> names(doers);
                    case "r" -> names(others);
                    default -> {
                        String[] forms = pattern.substring(open + 1, close).split("\\|", 2);
                        int next = pattern.indexOf('{', close);
                        List<String> subject = next >= 0 && pattern.startsWith("{r}", next) ? others : doers;
                        text(forms[feminine(subject) ? forms.length - 1 : 0]);
                    }
                }
                at = close + 1;
            }
        }

        /** A verb before its subjects goes with the first of them. */
        private boolean feminine(List<String> subjects) {
            return !subjects.isEmpty() && gender.feminine(known.get(subjects.get(0)));
        }

        boolean bothFeminine(List<String> doers, List<String> others) {
            return feminine(doers) && feminine(others);
        }

        private void names(List<String> keys) {
            for (int i = 0; i < keys.size(); i++) {
                if (i > 0) {
                    text(labels.say(i == keys.size() - 1 ? "tell.and" : "list"));
                }
                pieces.add(name(keys.get(i), known.get(keys.get(i))));
            }
        }

        void text(String words) {
            text(words, labels.language());
        }

        void text(String words, Language language) {
            if (!words.isEmpty()) {
                pieces.add(new Piece(words, null, language));
            }
        }
    }
}
