package org.rasid.mention;

import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity.Type;
import org.rasid.lexicon.Match;
import org.rasid.mention.Back.Does;
import org.rasid.mention.Lookup.Found;
import org.rasid.mention.Mention.Sort;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Token.Kind;

/** Finds groups that are counted or told by whose they are: عدد من النواب، 32 شخصا، أحد المقاتلين، الحوثيون. */
final class Groups {
    private static final int WORDS_OF_A_NUMBER = 4;

    private final Page page;
    private final Titles titles;

    Groups(Page page, Titles titles) {
        this.page = page;
        this.titles = titles;
    }

    /** A counted group that begins with a number or a word of quantity. */
    @Nullable
    Mention counted(int i, int limit) {
        if (!quantity(i)) {
            return null;
        }
        int j = i + 1;
        while (j < limit && j - i < WORDS_OF_A_NUMBER && quantity(j)) {
            j++;
        }
        if (j < limit && page.isWord(j) && page.token(j).folded().equals("من")) {
            j++;
        }
        Mention m = j < limit && page.isWord(j) ? group(j, limit) : null;
        if (m == null || m.sort() != Sort.ROLE || m.kind() == null || (m.clitics() & ~Analysis.AL) != 0) {
            return null;
        }
        Analysis a = page.isWord(i) ? page.token(i).best() : null;
        Sketch s = Sketch.like(m).span(i, m.end()).name(i, m.end()).clitics(a == null ? 0 : a.clitics());
        return s.definite(false).number(one(i) ? 1 : 3).kind(many(m)).done();
    }

    private static @Nullable ActorKind many(Mention m) {
        return m.kind() == ActorKind.PERSON ? ActorKind.PEOPLE : m.kind();
    }

    private boolean one(int i) {
        String f = page.token(i).folded();
        return f.endsWith("احد") || f.endsWith("احدي");
    }

    private boolean quantity(int i) {
        return page.is(i, Kind.NUMBER) || page.isWord(i) && page.word(i).does(Does.QUANTIFIER);
    }

    private @Nullable Mention group(int j, int limit) {
        Found title = page.lookup.at(j, Type.TITLE);
        Found longest = page.longest(j);
        if (title != null && (longest == null || title.end() >= longest.end() || !Page.isNamed(longest))) {
            return titles.phrase(j, title, limit, true);
        }
        Found nisba = page.lookup.at(j, Type.NISBA);
        Mention m = nisba == null ? peoples(j) : people(j, nisba);
        return m == null && nisba != null && !Page.isNamed(longest) ? countedOne(j, nisba) : m;
    }

    /** 13 فلسطينيا: behind a number above ten one of a people stands for them, as an object; سوريا is rather the state. */
    private @Nullable Mention countedOne(int j, Found nisba) {
        boolean one = page.token(j).folded().endsWith("يا") && !nisba.definite() && Page.free(nisba.analysis());
        return !one
                ? null
                : Sketch.of(j, nisba.end(), nisba.analysis())
                        .sort(Sort.ROLE)
                        .kind(ActorKind.PEOPLE)
                        .country(nisba.entity().country())
                        .number(3)
                        .definite(false)
                        .done();
    }

    /** الأكراد: a people that has a name of its own. */
    @Nullable
    Mention peoples(int i) {
        Analysis a = page.token(i).best();
        if (a.suffixed() || !page.back.does(Does.PEOPLE, a.stem())) {
            return null;
        }
        return Sketch.of(i, i + 1, a)
                .sort(Sort.ROLE)
                .kind(ActorKind.PEOPLE)
                .number(3)
                .definite(a.definite())
                .done();
    }

    /** الأتراك، الحوثيون: a people or those who are named by it. */
    @Nullable
    Mention people(int i, Found nisba) {
        boolean many = false;
        for (Found f : page.lookup.at(i)) {
            many |= f.type() == Type.NISBA
                    && f.end() == nisba.end()
                    && f.match().is(Match.PEOPLE | Match.PLURAL);
        }
        if (!many || nisba.analysis().suffixed()) {
            return null;
        }
        return Sketch.of(i, nisba.end(), nisba.analysis())
                .sort(Sort.ROLE)
                .kind(ActorKind.PEOPLE)
                .country(nisba.entity().country())
                .number(3)
                .definite(nisba.definite())
                .done();
    }
}
