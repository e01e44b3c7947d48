package org.rasid.scale;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Archives that tests write, as crawls of the news are published: a compressed member for each record. */
final class Crawls {
    private static final List<String> CITIES = List.of("أنقرة", "عمان", "بغداد", "الرياض", "القاهرة", "طهران", "دمشق");
    private static final List<String> MINISTERS = List.of(
            "وزير الخارجية الروسي سيرغي لافروف",
            "وزير الخارجية المصري سامح شكري",
            "وزير الخارجية الإيراني محمد جواد ظريف");

    private Crawls() {}

    /** The words of a report, others for each number. */
    static String body(int number) {
        String city = CITIES.get(number % CITIES.size());
        String who = MINISTERS.get(number % MINISTERS.size());
        return "أجرى " + who
                + " في 27 أكتوبر 2020 اتصالاً هاتفياً بنظيره التركي مولود جاويش أوغلو وبحثا الوضع في سوريا.\n"
                + "وقال الوزير إن الجولة رقم " + (number + 10) + " من المحادثات تبدأ في مدينة " + city + " بعد يومين.\n"
                + "وأكد المتحدث أن اللجنة رقم " + number + " سترفع تقريرها إلى الأمانة العامة للأمم المتحدة في موعده.";
    }

    static String page(int number) {
        return "<!DOCTYPE html><html><head><meta property=\"og:type\" content=\"article\">"
                + "<meta property=\"article:published_time\" content=\"2020-10-28\"><title>" + title(number)
                + "</title></head><body><h1>" + title(number) + "</h1><div><p>"
                + body(number).replace("\n", "</p><p>") + "</p></div></body></html>";
    }

    static String title(int number) {
        return "اتصال هاتفي في الجولة " + number;
    }

    /** A crawl: Arabic pages from a number on, one English page after each, one record damaged. */
    static Path crawl(Path file, int from, int pages) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(member(record(
                "warcinfo", "-", "application/warc-fields", "software: test\r\n".getBytes(StandardCharsets.UTF_8))));
        for (int i = from; i < from + pages; i++) {
            Charset charset = i % 5 == 4 ? Charset.forName("windows-1256") : StandardCharsets.UTF_8;
            all.writeBytes(member(answer(i, "text/html", page(i).getBytes(charset))));
            all.writeBytes(member(
                    answer(i, "text/html", "<html><body><p>Nothing in Arabic here.".getBytes(StandardCharsets.UTF_8))));
            if (i == from + 1) {
                byte[] damaged = member(answer(i, "text/html", page(i).getBytes(StandardCharsets.UTF_8)));
                Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 20, (byte) 0xFF);
                all.writeBytes(damaged);
            }
        }
        return Files.write(file, all.toByteArray());
    }

    private static byte[] answer(int number, String type, byte[] body) {
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] block = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, block, head.length, body.length);
        return record("response", "https://sahifa.example/" + number, "application/http; msgtype=response", block);
    }

    private static byte[] record(String type, String address, String contentType, byte[] block) {
        byte[] head = ("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
                        + "\r\nWARC-Date: 2020-11-12T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:7a1b4a0e-0000-4000-8000-000000000001>"
                        + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head);
        all.writeBytes(block);
        all.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }

    private static byte[] member(byte[] record) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
