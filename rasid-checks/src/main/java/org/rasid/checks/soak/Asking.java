package org.rasid.checks.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Questions to the API of a page, each of which must be answered. */
final class Asking {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNAVAILABLE = 503;

    /** What a program may want to know; a line that ends so gets a word. */
    private static final List<String> QUESTIONS = List.of(
            "facts?limit=50",
            "facts?limit=50&order=oldest",
            "facts?type=CONSULT&limit=20",
            "facts?actor=TUR&limit=20",
            "facts?limit=20&q=",
            "facets",
            "facets?actor=RUS",
            "facets?q=",
            "find?limit=10&q=",
            "commitments?limit=20",
            "commitments?state=overdue&limit=20",
            "reports?limit=50",
            "actors?name=");

    static final List<String> WORDS = List.of("هدنة", "الجزائر", "طهران", "انسحاب", "مبعوث");

    private final URI api;
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicLong answered = new AtomicLong();

    Asking(URI site) {
        this.api = site.resolve("/api/v1/");
    }

    /** How many questions have been answered. */
    long answered() {
        return answered.get();
    }

    /** Asks something, and for the next page of it or the first fact in it. */
    void something(Random random) throws IOException, InterruptedException {
        String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
        String asked = question.endsWith("=") ? question + encoded(WORDS.get(random.nextInt(WORDS.size()))) : question;
        JsonNode answer = ask(asked);
        if (answer == null) {
            return;
        }
        JsonNode next = answer.path("next");
        if (next.isTextual()) {
            ask(asked + "&cursor=" + encoded(next.asText()));
        }
        JsonNode fact = answer.at("/facts/0/id");
        if (fact.isTextual()) {
            ask("facts/" + fact.asText());
        }
    }

    /** How many facts there are in reports with a word, as the page counts them. */
    long facts(@Nullable String word) throws IOException, InterruptedException {
        JsonNode facets = ask(word == null ? "facets" : "facets?q=" + encoded(word));
        if (facets == null) {
            throw new IllegalStateException("facts are not counted");
        }
        return facets.path("facts").asLong();
    }

    /**
     * The answer to a question.
     *
     * @return null where promises are still being worked out, or what was asked for has gone meanwhile
     * @throws IllegalStateException where it is no answer
     */
    @Nullable
    JsonNode ask(String question) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                client.send(HttpRequest.newBuilder(api.resolve(question)).build(), BodyHandlers.ofByteArray());
        boolean later = answer.statusCode() == UNAVAILABLE && question.startsWith("commitments");
        boolean gone = answer.statusCode() == 404 && question.startsWith("facts/");
        if (answer.statusCode() != 200 && !later && !gone) {
            throw new IllegalStateException(question + " was answered with " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        JsonNode said = JSON.readTree(answer.body());
        answered.incrementAndGet();
        return answer.statusCode() == 200 ? said : null;
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
