package org.rasid.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.report.ActorKind;

/** A participant while it is being put together. */
final class Figure {
    final int index;
    final ActorKind kind;
    /** The forms in use. */
    final Set<String> forms = new LinkedHashSet<>();
    /** Words for the fighters of its side: المتمردون. */
    final Set<String> epithets = new LinkedHashSet<>();
    /** Adjectives that stand for it. */
    final Set<String> adjectives = new LinkedHashSet<>();
    /** The first words of its phrases. */
    final Set<String> heads = new HashSet<>();
    /** The words of its titles. */
    final Set<String> titles = new HashSet<>();
    /** The offices that it was told with as those of the report's own country are: without saying whose. */
    final Set<String> plainOffices = new HashSet<>();
    /** The words of its fullest name. */
    final Set<String> parts = new LinkedHashSet<>();

    final List<Integer> mentions = new ArrayList<>();

    @Nullable
    Entity entity;

    @Nullable
    String country;

    @Nullable
    String office;

    String stems = "";
    boolean named;

    Figure(int index, ActorKind kind) {
        this.index = index;
        this.kind = kind;
    }

    boolean person() {
        return kind == ActorKind.PERSON;
    }

    /** Whether nothing says that it belongs elsewhere. */
    boolean mayBeOf(@Nullable String other) {
        return other == null || country == null || country.equals(other);
    }
}
