package org.rasid.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Account;
import org.rasid.record.Decision;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.KnownActor;
import org.rasid.record.Part;
import org.rasid.record.Role;
import org.rasid.report.Place;

/**
 * A fact with who tells it and who takes part: what a format needs to write it.
 *
 * @param fact the fact
 * @param accounts who tells it, in the order in which they came
 * @param actors those who take part, by key
 * @param notes what people have noted on it
 */
public record Told(Fact fact, List<Account> accounts, Map<String, KnownActor> actors, List<Decision> notes) {
    public Told {
        accounts = List.copyOf(accounts);
        actors = Map.copyOf(actors);
        notes = List.copyOf(notes);
    }

    /** Those who did, said or agreed it. */
    List<KnownActor> doers() {
        return who(
                fact.kind() == FactKind.STATEMENT
                        ? Role.SPEAKER
                        : fact.kind() == FactKind.AGREEMENT ? Role.PARTY : Role.ACTOR);
    }

    /** To whom it was done or said. Of an agreement, nobody. */
    List<KnownActor> others() {
        return fact.kind() == FactKind.AGREEMENT
                ? List.of()
                : who(fact.kind() == FactKind.STATEMENT ? Role.ADDRESSEE : Role.RECIPIENT);
    }

    /** Those with this role whom the record knows. */
    List<KnownActor> who(Role role) {
        return fact.parts().stream()
                .filter(part -> part.role() == role)
                .map(Part::actor)
                .flatMap(key -> Stream.ofNullable(actors.get(key)))
                .toList();
    }

    /** The name that a reader of English can use where there is one, else the Arabic one. */
    static String name(KnownActor actor) {
        return actor.nameEn() == null ? actor.name() : actor.nameEn();
    }

    /** The first day; null where none is known, or its year is not. */
    @Nullable
    LocalDate first() {
        return fact.days() == null ? null : day(fact.days().start());
    }

    /** The last day; null where none is known, or its year is not. */
    @Nullable
    LocalDate last() {
        return fact.days() == null ? null : day(fact.days().end());
    }

    /** The first day, else the day on which the first report came out. */
    @Nullable
    LocalDate firstOrTold() {
        LocalDate first = first();
        return first != null
                ? first
                : accounts.stream()
                        .map(account -> account.report().published().start())
                        .filter(day -> day != null)
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }

    private static @Nullable LocalDate day(String iso) {
        try {
            return iso.startsWith("-") ? null : LocalDate.parse(iso);
        } catch (DateTimeException e) {
            // A day without its year.
            return null;
        }
    }

    /** The first place with coordinates, the most exact one. */
    @Nullable
    Place place() {
        Place country = null;
        for (Place place : fact.places()) {
            if (place.lat() != null && place.lon() != null) {
                if (!"country".equals(place.precision())) {
                    return place;
                }
                country = country == null ? place : country;
            }
        }
        return country;
    }

    /** The words of the first account that carry it. */
    String evidence() {
        return accounts.isEmpty() || accounts.get(0).finding().evidence().isEmpty()
                ? ""
                : accounts.get(0).finding().evidence().get(0).text();
    }

    /** Where it can be read: the first address among its reports. */
    @Nullable
    String url() {
        return accounts.stream()
                .map(account -> account.report().url())
                .filter(url -> url != null)
                .findFirst()
                .orElse(null);
    }

    /** Who published it, each once. */
    List<String> outlets() {
        return accounts.stream()
                .map(account -> account.report().outlet())
                .filter(outlet -> outlet != null)
                .distinct()
                .toList();
    }

    /** The words of the notes on it. */
    List<String> noted() {
        return notes.stream().flatMap(note -> Stream.ofNullable(note.value())).toList();
    }

    /** What it is, in one line of names and codes: {@code CONSULT phone: Vladimir Putin → Recep Tayyip Erdoğan}. */
    String title() {
        StringBuilder title = new StringBuilder(fact.coding().type());
        if (fact.coding().mode() != null) {
            title.append(' ').append(fact.coding().mode());
        }
        title.append(": ").append(names(doers()));
        if (!others().isEmpty()) {
            title.append(" → ").append(names(others()));
        }
        return title.toString();
    }

    private static String names(List<KnownActor> actors) {
        return String.join(", ", actors.stream().map(Told::name).toList());
    }
}
