package org.rasid.mention;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity.Type;
import org.rasid.lexicon.Match;
import org.rasid.mention.Lookup.Found;
import org.rasid.mention.Mention.Sort;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Token;
import org.rasid.text.Token.Kind;

/**
 * Finds the name of whoever is told by a role with words of its own behind it, and the role behind a name: "مسؤول الوفد
 * المعني بالأسرى، فلان الفلاني،", "فلان الفلاني، الوسيط في النزاع،". Two commas close what stands beside.
 */
final class Appositions {
    /** What a role is about takes so many words at most. */
    private static final int ABOUT = 8;

    private final Page page;
    private final List<Mention> phrases;
    private final IntFunction<@Nullable Figure> whom;

    /** @param whom who a phrase stands for as far as it is known; null where nobody is or several are */
    Appositions(Page page, List<Mention> phrases, IntFunction<@Nullable Figure> whom) {
        this.page = page;
        this.phrases = phrases;
        this.whom = whom;
    }

    /** Who is named beside a role; null where nobody is. */
    @Nullable
    Figure of(int i, Mention role) {
        if (role.kind() != ActorKind.PERSON && role.kind() != ActorKind.PEOPLE || many(role)) {
            return null;
        }
        int comma = about(role.end());
        if (comma < 0) {
            return null;
        }
        Figure behind = named(at(i + 1, comma + 1), comma + 1, role);
        return behind != null ? behind : before(i, role);
    }

    /** Whether a role is told of several; what one is in charge of may be several, too: مسؤول العلاقات. */
    private boolean many(Mention role) {
        Found title = role.number() == 1 ? null : page.lookup.at(role.first(), Type.TITLE);
        return role.number() != 1 && (title == null || title.match().is(Match.PLURAL | Match.DUAL));
    }

    /** "، فلان الفلاني،": the name between this comma and another. */
    private @Nullable Figure named(int i, int first, Mention role) {
        Mention m = i < 0 ? null : phrases.get(i);
        boolean closed = m != null && m.first() == first && name(m) && page.is(m.end(), Kind.COMMA);
        return closed ? fitting(whom.apply(i), role) : null;
    }

    /** "فلان الفلاني، الوسيط": the name before the comma before the role. */
    private @Nullable Figure before(int i, Mention role) {
        Mention m = i == 0 ? null : phrases.get(i - 1);
        boolean beside = m != null && name(m) && m.end() == role.first() - 1 && page.is(m.end(), Kind.COMMA);
        return beside && role.definite() ? fitting(whom.apply(i - 1), role) : null;
    }

    private static boolean name(Mention m) {
        return m.kind() == ActorKind.PERSON
                && m.sort() == Sort.NAME
                && m.nameEnd() - m.nameFirst() > 1
                && (m.clitics() & (Analysis.CONJUNCTION | Analysis.PREPOSITION)) == 0;
    }

    private static @Nullable Figure fitting(@Nullable Figure f, Mention role) {
        return f != null && f.mayBeOf(role.country()) ? f : null;
    }

    /** The phrase that begins at a token, among the next few; -1 for none. */
    private int at(int from, int first) {
        for (int i = from; i < Math.min(phrases.size(), from + ABOUT); i++) {
            if (phrases.get(i).first() >= first) {
                return phrases.get(i).first() == first ? i : -1;
            }
        }
        return -1;
    }

    /** The comma behind a role and what it is about; -1 where there is none. */
    private int about(int end) {
        for (int k = end; k < Math.min(page.size(), end + ABOUT); k++) {
            if (page.is(k, Kind.COMMA)) {
                return k;
            }
            if (!page.isWord(k) || page.onlyVerb(page.token(k).best()) || said(page.token(k))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a word leads to what is said, so that the role is told already: قال مسؤول إن الوفد، فلان الفلاني. */
    private static boolean said(Token t) {
        return t.folded().startsWith("ان") || t.folded().startsWith("بان");
    }
}
