package org.rasid.mention;

import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.lexicon.Match;
import org.rasid.mention.Lookup.Found;
import org.rasid.report.ActorKind;

/** What a title and the words behind it say: which office, of which country or body. */
final class Role {
    /** Where the first title begins. */
    final int first;

    /** Where the first title ends. */
    final int firstEnd;

    int end;
    boolean definite;
    boolean feminine;
    boolean plural;

    /** Whether several hold it. */
    final boolean many;

    boolean honourOnly = true;
    boolean idafa;
    /** Whether it is two: وزيران, and وزيرا before what they hold. */
    boolean dual;
    /** Where the last further title ends. */
    int titled = -1;
    /** Whether that title has the article. */
    boolean titledWhole;

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
        this.first = title.first();
        this.firstEnd = title.end();
        this.end = title.end();
        this.definite = title.definite();
        this.feminine =
                title.match().is(Match.FEMININE) || title.analysis().stem().endsWith("ه");
        this.plural = title.match().is(Match.PLURAL | Match.DUAL);
        this.many = plural;
        String word = title.analysis().base();
        boolean nun = plural && (word.endsWith("ون") || word.endsWith("ين") || word.endsWith("ان"));
        this.object = !definite && title.end() - title.first() == 1 && (word.endsWith("ا") || nun);
        boolean construct = !definite && title.end() - title.first() > 1 && word.endsWith("ا");
        this.dual = title.match().is(Match.DUAL) || construct && !title.match().is(Match.PLURAL);
        take(title);
    }

    /** How many hold it: 1, 2, or 3 for more. */
    int number() {
        return dual ? 2 : plural ? 3 : 1;
    }

    /** Whether such a title has a place where its holder is posted. */
    boolean posted() {
        String o = office == null ? "" : office;
        return o.contains("ambassador")
                || o.contains("envoy")
                || o.contains("representative")
                || o.contains("consul")
                || o.contains("attaché")
                || o.contains("mission")
                || o.contains("charg")
                || o.contains("delegate");
    }

    /** Whether such a title says for whom its holder stands in: النائب الأول لرئيس الوزراء. */
    boolean deputy() {
        String o = office == null ? "" : office;
        return o.contains("deputy")
                || o.contains("member of parliament")
                || o.contains("advis")
                || o.contains("assistant")
                || o.contains("envoy")
                || o.contains("representative")
                || o.contains("vice")
                || o.contains("crown prince");
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
        titled = end;
        titledWhole = title.definite();
    }
}
