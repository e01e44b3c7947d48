package org.rasid.serve.api;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasid.record.KnownActor;
import org.rasid.record.Registry;

/** Who takes part. */
final class Actors {
    private final Registry registry;

    Actors(Registry registry) {
        this.registry = registry;
    }

    /** An actor as it is given out. */
    private record Shown(
            String key,
            String name,
            @Nullable String nameEn,
            List<String> names,
            String kind,
            @Nullable String country,
            @Nullable String sector,
            List<KnownActor.Office> offices) {
        static Shown of(KnownActor actor) {
            return new Shown(
                    actor.key(),
                    actor.name(),
                    actor.nameEn(),
                    actor.names(),
                    actor.kind().label(),
                    actor.country(),
                    actor.sector(),
                    actor.offices());
        }
    }

    void called(Context ctx) {
        Answer.with(
                ctx,
                Map.of(
                        "actors",
                        registry.who(Asked.required(ctx, "name")).stream()
                                .map(Shown::of)
                                .toList()));
    }

    void one(Context ctx) {
        String key = ctx.pathParam("key");
        KnownActor actor = registry.actors(List.of(key)).get(key);
        if (actor == null) {
            throw new NotFoundResponse("nobody has the key " + key);
        }
        Answer.with(ctx, Shown.of(actor));
    }
}
