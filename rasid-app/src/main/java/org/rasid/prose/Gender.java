package org.rasid.prose;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.record.KnownActor;
import org.rasid.report.ActorKind;

/**
 * Whether an Arabic verb goes with an actor in its feminine form. Goes by the name, with lists in the labels for what it
 * does not show; where nothing tells, the verb is masculine, as in the press.
 */
final class Gender {
    private final Set<String> masculineStates;
    private final Set<String> feminineNames;
    private final Set<String> masculineNames;

    Gender(Labels labels) {
        this.masculineStates = Set.of(labels.say("gender.masculine-states").split(" "));
        this.feminineNames = Set.of(labels.say("gender.feminine-names").split(" "));
        this.masculineNames = Set.of(labels.say("gender.masculine-names").split(" "));
    }

    boolean feminine(@Nullable KnownActor actor) {
        if (actor == null) {
            return false;
        }
        if (actor.kind() == ActorKind.STATE) {
            return !masculineStates.contains(String.valueOf(actor.country()));
        }
        String[] words = actor.name().split(" ", 3);
        if (feminineNames.contains(words[0])) {
            return true;
        }
        if (masculineNames.contains(words[0])) {
            return false;
        }
        return actor.kind() == ActorKind.PERSON ? endsFeminine(words[0]) : body(words);
    }

    /** A head noun in ة or ات, an adjective in ة behind a plural (الأمم المتحدة), or a name that stands for a movement (حماس). */
    private static boolean body(String[] words) {
        String head = words[0];
        boolean movement = words.length == 1 && !head.startsWith("ال");
        boolean adjective = words.length > 1 && words[1].startsWith("ال") && endsFeminine(words[1]);
        return endsFeminine(head) || head.endsWith("ات") || adjective && head.startsWith("ال") || movement;
    }

    private static boolean endsFeminine(String word) {
        return word.endsWith("ة");
    }
}
