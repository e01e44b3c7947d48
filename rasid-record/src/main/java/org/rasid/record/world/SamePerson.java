package org.rasid.record.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.record.KnownActor;
import org.rasid.report.ActorKind;

/**
 * Recognises one person under two keys: one report has the full name, another a shorter one. Two people of one surname
 * stay two unless country and office say that they are one. Persons of the lexicon have one key everywhere already.
 */
public final class SamePerson {
    private SamePerson() {}

    /**
     * The one whom another report calls by more or fewer of his names.
     *
     * @param actor somebody whom the record did not know by this key
     * @param others those who share one of the actor's names
     * @return null where nobody is, or more than one could be
     */
    public static @Nullable KnownActor among(KnownActor actor, List<KnownActor> others) {
        List<KnownActor> same =
                others.stream().filter(other -> same(actor, other)).toList();
        return same.size() == 1 ? same.get(0) : null;
    }

    /**
     * What the keys of one person have in common: those whose marks differ are never the same. Null for actors who have one
     * key everywhere.
     */
    public static @Nullable String mark(KnownActor actor) {
        List<String> words = words(actor.key());
        return actor.kind() != ActorKind.PERSON || listed(actor) ? null : words.get(words.size() - 1);
    }

    /** Whether two keys can be one person's by their names: the last is the same, and the shorter's others stand in the longer. */
    public static boolean couldBe(String key, String other) {
        return agree(words(key), words(other));
    }

    private static boolean same(KnownActor a, KnownActor b) {
        boolean people = a.kind() == ActorKind.PERSON && b.kind() == ActorKind.PERSON;
        boolean country =
                a.country() == null || b.country() == null || a.country().equals(b.country());
        if (!people || !country || a.key().equals(b.key()) || listed(a) || listed(b)) {
            return false;
        }
        List<String> one = words(a.key());
        List<String> two = words(b.key());
        if (!agree(one, two)) {
            return false;
        }
        return Math.min(one.size(), two.size()) >= 2
                || a.country() != null && a.country().equals(b.country()) && shareOffice(a, b);
    }

    /** Whether the lexicon lists the person: such keys are in Latin letters. */
    private static boolean listed(KnownActor actor) {
        return actor.key().codePoints().allMatch(c -> c < 128);
    }

    /** The names that a key is made of: {@code person:خليل-حزران@LBN} gives خليل and حزران. */
    private static List<String> words(String key) {
        int from = key.indexOf(':') + 1;
        int at = key.indexOf('@');
        return new ArrayList<>(
                Arrays.asList(key.substring(from, at < 0 ? key.length() : at).split("-")));
    }

    private static boolean agree(List<String> one, List<String> two) {
        return one.size() <= two.size() ? inOrder(one, two) : inOrder(two, one);
    }

    /** Whether the last names are the same and the shorter's others stand in the longer in their order. */
    private static boolean inOrder(List<String> shorter, List<String> longer) {
        if (!shorter.get(shorter.size() - 1).equals(longer.get(longer.size() - 1))) {
            return false;
        }
        int i = 0;
        for (String word : longer) {
            if (i < shorter.size() && shorter.get(i).equals(word)) {
                i++;
            }
        }
        return i == shorter.size();
    }

    private static boolean shareOffice(KnownActor a, KnownActor b) {
        return a.offices().stream()
                .anyMatch(
                        one -> b.offices().stream().anyMatch(two -> one.title().equals(two.title())));
    }
}
