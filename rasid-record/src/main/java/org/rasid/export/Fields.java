package org.rasid.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Days;
import org.rasid.report.Quote;
import org.rasid.report.Span;

/** The fields of JSON objects, in the words of this format: null is written, never left out. */
record Fields(JsonGenerator json) {
    /** Writes something; what stands in an object, for one. */
    interface Part {
        void write() throws IOException;
    }

    /** Writes the fields of a value. */
    interface PartOf<T> {
        void write(T value) throws IOException;
    }

    void object(Part fields) throws IOException {
        json.writeStartObject();
        fields.write();
        json.writeEndObject();
    }

    void object(String name, Part fields) throws IOException {
        json.writeFieldName(name);
        object(fields);
    }

    <T> void objects(String name, List<T> values, PartOf<T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            object(() -> fields.write(value));
        }
        json.writeEndArray();
    }

    void text(String name, @Nullable String value) throws IOException {
        json.writeFieldName(name);
        json.writeString(value);
    }

    void texts(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    void truth(String name, @Nullable Boolean value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeBooleanField(name, value);
        }
    }

    void number(String name, int value) throws IOException {
        json.writeNumberField(name, value);
    }

    /** Rounded half up to so many places, with no zeros at its end; NaN and the infinite are null. */
    void number(String name, @Nullable Double value, int places) throws IOException {
        if (value == null || !Double.isFinite(value)) {
            json.writeNullField(name);
        } else {
            BigDecimal rounded = BigDecimal.valueOf(value)
                    .setScale(places, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            json.writeFieldName(name);
            json.writeNumber(rounded);
        }
    }

    void span(Span span) throws IOException {
        number("start", span.start());
        number("end", span.end());
    }

    void spanOrNulls(@Nullable Span span) throws IOException {
        if (span == null) {
            json.writeNullField("start");
            json.writeNullField("end");
        } else {
            span(span);
        }
    }

    void quote(Quote quote) throws IOException {
        span(quote.span());
        text("text", quote.text());
    }

    void quotes(String name, List<Quote> quotes) throws IOException {
        objects(name, quotes, this::quote);
    }

    void days(String name, @Nullable Days days) throws IOException {
        if (days == null) {
            json.writeNullField(name);
            return;
        }
        object(name, () -> {
            text("start", days.start());
            text("end", days.end());
            text("text", days.text());
        });
    }
}
