package org.rasid.mention;

import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.lexicon.Match;
import org.rasid.mention.Lookup.Found;
import org.rasid.report.ActorKind;

/** What a title and the words behind it say: which office, of which country or body. */
final class Role {
    int end;
    boolean definite;
    boolean feminine;
    boolean plural;
    boolean honourOnly = true;
    boolean idafa;

    /** Whether it stands in the accusative with its alif, which rules a genitive out. */
    boolean object;

    @Nullable
    String country;

    @Nullable
    String office;

    @Nullable
    ActorKind kind;

    /** The body or state that it belongs to. */
    @Nullable
    Mention of;

    Role(Found title) {
        this.end = title.end();
        this.definite = title.definite();
        this.feminine = title.match().is(Match.FEMININE);
        this.plural = title.match().is(Match.PLURAL | Match.DUAL);
        this.object = !definite && title.end() - title.first() == 1 && title.analysis().base().endsWith("ا");
        take(title);
    }

    /** Takes in a further title: the first office counts, an honour only where there is nothing else. */
    void take(Found title) {
        Entity e = title.entity();
        boolean honour = e.key().equals("honour");
        if (!honour && office == null && !e.en().isEmpty()) {
            office = e.en();
        }
        if (!honour || kind == null) {
            kind = honourOnly || kind == null ? e.kind() : kind;
        }
        honourOnly &= honour;
        end = title.end();
    }
}
