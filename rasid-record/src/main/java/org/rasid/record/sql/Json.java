package org.rasid.record.sql;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.rasid.report.Quote;
import org.rasid.report.Span;

/**
 * The parts of the record that are kept as JSON, named as the values in Java are. Words of a report are kept as where they
 * stand, {@code [start, end]}: the report's text has them, once.
 *
 * <p>What is unknown or empty is left out. Thread-safe.
 */
final class Json {
    private static final Object TEXT = CodePoints.class;
    private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};

    private static final TypeReference<List<Words>> WORDS = new TypeReference<>() {};

    private static final JsonInclude.Value EMPTY_LEFT_OUT =
            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Quote.class, new QuoteWriter())
                    .addDeserializer(Quote.class, new QuoteReader())
                    .addSerializer(LocalDate.class, new DayWriter())
                    .addDeserializer(LocalDate.class, new DayReader()))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .withConfigOverride(
                    List.class,
                    lists -> lists.setInclude(EMPTY_LEFT_OUT)
                            .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be kept: " + value.getClass(), e);
        }
    }

    /** A value that quotes a text. */
    static <T> T value(String json, Class<T> type, CodePoints quoted) {
        try {
            return MAPPER.readerFor(type).withAttribute(TEXT, quoted).readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the record holds what is no " + type.getSimpleName(), e);
        }
    }

    static List<String> strings(String json) {
        try {
            return MAPPER.readValue(json, STRINGS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the record holds what is no list of strings", e);
        }
    }

    /** Quotes that carry their own words: {@code [{"start":0,"end":5,"text":"…"}]}. */
    static String words(List<Quote> quotes) {
        return text(quotes.stream()
                .map(quote -> new Words(quote.span().start(), quote.span().end(), quote.text()))
                .toList());
    }

    static List<Quote> quotes(String json) {
        try {
            return MAPPER.readValue(json, WORDS).stream()
                    .map(words -> new Quote(new Span(words.start(), words.end()), words.text()))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the record holds what is no list of quotes", e);
        }
    }

    private record Words(int start, int end, String text) {}

    private static final class QuoteWriter extends JsonSerializer<Quote> {
        @Override
        public void serialize(Quote quote, JsonGenerator out, SerializerProvider context) throws IOException {
            out.writeArray(new int[] {quote.span().start(), quote.span().end()}, 0, 2);
        }
    }

    private static final class QuoteReader extends JsonDeserializer<Quote> {
        @Override
        public Quote deserialize(JsonParser in, DeserializationContext context) throws IOException {
            int[] ends = in.readValueAs(int[].class);
            Span span = new Span(ends[0], ends[1]);
            return new Quote(span, ((CodePoints) context.getAttribute(TEXT)).at(span));
        }
    }

    private static final class DayWriter extends JsonSerializer<LocalDate> {
        @Override
        public void serialize(LocalDate day, JsonGenerator out, SerializerProvider context) throws IOException {
            out.writeString(day.toString());
        }
    }

    private static final class DayReader extends JsonDeserializer<LocalDate> {
        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return LocalDate.parse(in.getText());
        }
    }
}
