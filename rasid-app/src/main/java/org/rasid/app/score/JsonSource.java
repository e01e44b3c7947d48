package org.rasid.app.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads JSON from files; what cannot be read is a problem that says where, and the rest is still read. */
final class JsonSource {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private final Consumer<String> problems;

    JsonSource(Consumer<String> problems) {
        this.problems = problems;
    }

    /** One object a line; blank lines are passed over. */
    <T> List<T> lines(Path file, Function<JsonNode, T> parse) throws IOException {
        try {
            return allLines(file, parse);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new FileSystemException(file.toString(), null, reason(e));
        }
    }

    private <T> List<T> allLines(Path file, Function<JsonNode, T> parse) throws IOException {
        List<T> items = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    object(line, file + " line " + number, parse).ifPresent(items::add);
                }
            }
        }
        return items;
    }

    /** A file that is one object; empty where it cannot be read. */
    <T> Optional<T> file(Path file, Function<JsonNode, T> parse) {
        try {
            return object(Files.readString(file, StandardCharsets.UTF_8), file.toString(), parse);
        } catch (IOException e) {
            problems.accept(file + ": " + reason(e));
            return Optional.empty();
        }
    }

    /** One object that is known to be well formed. */
    static <T> T parse(String json, Function<JsonNode, T> parse) {
        try {
            return parse.apply(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof CharacterCodingException) {
            return "no UTF-8 text";
        }
        return e instanceof FileSystemException ? "cannot be read" : String.valueOf(e.getMessage());
    }

    private <T> Optional<T> object(String json, String where, Function<JsonNode, T> parse) {
        try {
            JsonNode node = JSON.readTree(json);
            if (!node.isObject()) {
                throw new FormatException("no JSON object");
            }
            return Optional.of(parse.apply(node));
        } catch (JsonProcessingException e) {
            problems.accept(where + ": no JSON: "
                    + e.getOriginalMessage().lines().findFirst().orElse("empty"));
        } catch (FormatException e) {
            problems.accept(where + ": " + e.getMessage());
        }
        return Optional.empty();
    }
}
