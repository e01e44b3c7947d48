package org.rasid.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasid.record.Account;
import org.rasid.record.Citation;
import org.rasid.record.Fact;
import org.rasid.report.Actor;
import org.rasid.report.DateMention;
import org.rasid.report.Mention;
import org.rasid.report.Place;
import org.rasid.report.Quote;
import org.rasid.report.Reading;
import org.rasid.report.Span;
import org.rasid.serve.view.CorrectView.Pick;
import org.rasid.serve.view.CorrectView.Spot;
import org.rasid.serve.view.Words;

/** The words of a report to which somebody points who corrects a slot: where they stand, and what they name. */
final class Picking {
    private static final int NOTICED = 24;
    private static final int READ = 6;
    private static final int OTHERS = 6;
    private static final int CONTEXT = 60;

    private final Served served;
    private final List<Account> accounts;
    private final Words wording;
    private final String words;
    private final List<Citation> found;
    private final @Nullable Reading reading;

    /**
     * Points to words.
     *
     * @param visit holds the words, the report, and where in it they begin ({@code at}, in code points); of words that
     *     stand in several places, those there or nearest come first
     */
    Picking(Visit visit, Fact fact, List<Account> accounts) {
        this.served = visit.served();
        this.accounts = accounts;
        this.wording = visit.words();
        this.words = Objects.requireNonNullElse(visit.value("words"), "").strip();
        String report = visit.value("report");
        int at = number(visit.value("at"));
        List<Citation> all =
                new ArrayList<>(words.isEmpty() ? List.of() : served.registry().citations(fact, words));
        all.sort(Comparator.comparing((Citation one) -> !one.report().equals(report))
                .thenComparing(one -> one.report().equals(report)
                        ? Math.abs(one.words().span().start() - at)
                        : 0));
        this.found = List.copyOf(all);
        this.reading =
                found.isEmpty() ? null : served.registry().reading(found.get(0).report());
    }

    private static int number(@Nullable String written) {
        try {
            return written == null ? 0 : Integer.parseInt(written);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The words as they were given; empty where none were. */
    String words() {
        return words;
    }

    /** Whether they stand in one of the reports. */
    boolean found() {
        return !found.isEmpty();
    }

    /** The keys of those whom the words name. */
    List<String> actors() {
        return named(mention -> mention.actor() == null ? null : key(mention.actor()));
    }

    private @Nullable String key(String id) {
        return reading == null
                ? null
                : reading.actors().stream()
                        .filter(actor -> actor.id().equals(id))
                        .map(Actor::key)
                        .findFirst()
                        .orElse(null);
    }

    /** The names of the places that the words name. */
    List<String> placeNames() {
        List<String> names = named(
                mention -> mention.kind().equals("place") ? mention.quote().text() : null);
        return names.isEmpty() && !words.isEmpty() ? List.of(words) : names;
    }

    private List<String> named(Function<Mention, @Nullable String> what) {
        if (reading == null) {
            return List.of();
        }
        Span span = found.get(0).words().span();
        return reading.mentions().stream()
                .filter(mention -> mention.quote().span().overlaps(span))
                .map(what)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The places that the words can mean. */
    List<Place> places() {
        return placeNames().stream()
                .flatMap(name -> served.registry().placesCalled(name).stream())
                .distinct()
                .toList();
    }

    /** The time that the words say; null where they say none, or it cannot be known. */
    @Nullable
    DateMention time() {
        if (reading == null) {
            return null;
        }
        Span span = found.get(0).words().span();
        return reading.dates().stream()
                .filter(date -> date.from() != null && date.quote().span().overlaps(span))
                .findFirst()
                .orElse(null);
    }

    /**
     * For the form of a slot.
     *
     * @param slot its name
     * @param address of the form with the slot, to which words can be added
     */
    Pick pick(String slot, String address) {
        return new Pick(
                words,
                found.isEmpty() ? null : spot(found.get(0), address),
                found.stream()
                        .skip(1)
                        .limit(OTHERS)
                        .map(one -> spot(one, address))
                        .toList(),
                noticed(slot, address));
    }

    private Spot spot(Citation citation, String address) {
        Reading there = served.registry().reading(citation.report());
        String text = there == null ? "" : there.text();
        Span span = citation.words().span();
        int first = text.offsetByCodePoints(0, span.start());
        int last = text.offsetByCodePoints(first, span.length());
        String before = text.substring(Math.max(0, first - CONTEXT), first);
        String after = text.substring(last, Math.min(text.length(), last + CONTEXT));
        return new Spot(
                citation.report(),
                Integer.toString(span.start()),
                Integer.toString(span.end()),
                title(citation.report()),
                whole(before.substring(before.lastIndexOf('\n') + 1), first > CONTEXT, true),
                citation.words().text(),
                whole(after.lines().findFirst().orElse(""), last + CONTEXT < text.length(), false),
                address(address, citation.report(), citation.words()));
    }

    /** Without the half of a word at its end. */
    private static String whole(String text, boolean cut, boolean before) {
        int space = before ? text.indexOf(' ') : text.lastIndexOf(' ');
        if (!cut || text.length() < CONTEXT || space < 0) {
            return text;
        }
        return before ? "…" + text.substring(space) : text.substring(0, space) + " …";
    }

    private String title(String report) {
        return accounts.stream()
                .map(Account::report)
                .filter(filed -> filed.id().equals(report) && !filed.title().isEmpty())
                .map(filed -> filed.title())
                .findFirst()
                .orElse(wording.say("untitled"));
    }

    private static String address(String address, String report, Quote words) {
        return address + "&words=" + FilterQuery.encoded(words.text()) + "&report=" + FilterQuery.encoded(report)
                + "&at=" + words.span().start() + "#slot";
    }

    /** The names or times that Rasid noticed in the reports, to be pointed to without a hand that selects. */
    private List<Spot> noticed(String slot, String address) {
        Set<String> seen = new HashSet<>();
        List<Spot> noticed = new ArrayList<>();
        for (Account account : accounts.stream().limit(READ).toList()) {
            Reading there = served.registry().reading(account.report().id());
            for (Quote quote : there == null ? List.<Quote>of() : noticed(slot, there)) {
                if (noticed.size() < NOTICED && seen.add(quote.text())) {
                    noticed.add(spot(new Citation(account.report().id(), quote), address));
                }
            }
        }
        return noticed;
    }

    private static List<Quote> noticed(String slot, Reading reading) {
        return switch (slot) {
            case "date", "deadline" ->
                reading.dates().stream()
                        .filter(date -> date.from() != null)
                        .map(DateMention::quote)
                        .toList();
            case "place", "clause-place" -> mentions(reading, true);
            case "type", "mode", "channel", "status", "topics", "name", "duration", "renewable" -> List.of();
            default -> mentions(reading, false);
        };
    }

    private static List<Quote> mentions(Reading reading, boolean places) {
        return reading.mentions().stream()
                .filter(mention -> mention.kind().equals("place") == places)
                .map(Mention::quote)
                .toList();
    }
}
