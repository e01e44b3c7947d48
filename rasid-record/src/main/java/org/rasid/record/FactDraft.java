package org.rasid.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Days;
import org.rasid.report.Place;

/** A fact that is made of another one: what is not set stays as it is there. */
public final class FactDraft {
    private final Fact like;
    private UUID id;
    private Coding coding;
    private String status;
    private List<Part> parts;
    private @Nullable Days days;
    private List<Place> places;
    private List<String> topics;
    private @Nullable Agreed agreed;
    private Review review;
    private Instant firstSeen;
    private Instant lastChanged;

    FactDraft(Fact like) {
        this.like = like;
        this.id = like.id();
        this.coding = like.coding();
        this.status = like.status();
        this.parts = like.parts();
        this.days = like.days();
        this.places = like.places();
        this.topics = like.topics();
        this.agreed = like.agreed();
        this.review = like.review();
        this.firstSeen = like.firstSeen();
        this.lastChanged = like.lastChanged();
    }

    /** Under another id. */
    public FactDraft id(UUID other) {
        id = other;
        return this;
    }

    /** Of another kind of thing. */
    public FactDraft coding(Coding other) {
        coding = other;
        return this;
    }

    /** With another status. */
    public FactDraft status(String other) {
        status = other;
        return this;
    }

    /** With others who take part. */
    public FactDraft parts(List<Part> others) {
        parts = others;
        return this;
    }

    /** At another time; null where nobody knows when. */
    public FactDraft days(@Nullable Days others) {
        days = others;
        return this;
    }

    /** Elsewhere. */
    public FactDraft places(List<Place> others) {
        places = others;
        return this;
    }

    /** On other topics. */
    public FactDraft topics(List<String> others) {
        topics = others;
        return this;
    }

    /** With other clauses or another name. */
    public FactDraft agreed(@Nullable Agreed other) {
        agreed = other;
        return this;
    }

    /** As people have judged it. */
    public FactDraft review(Review other) {
        review = other;
        return this;
    }

    /** First seen at another moment. */
    public FactDraft firstSeen(Instant other) {
        firstSeen = other;
        return this;
    }

    /** Last changed at another moment. */
    public FactDraft lastChanged(Instant other) {
        lastChanged = other;
        return this;
    }

    /** The fact. */
    public Fact made() {
        return new Fact(
                id,
                like.kind(),
                coding,
                status,
                like.historical(),
                parts,
                days,
                places,
                topics,
                like.contexts(),
                like.said(),
                agreed,
                like.confidence(),
                like.accounts(),
                like.sources(),
                like.differences(),
                review,
                firstSeen,
                lastChanged);
    }
}
