package org.rasid.serve.safe;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who may log in: a file with a line {@code name:hash} for each, as {@code htpasswd -B} writes it too, where the hash is
 * bcrypt's. The file is looked at again whenever it has changed. Thread-safe.
 */
public final class Users {
    /** In bytes of UTF-8; bcrypt reads no further. */
    public static final int LONGEST_PASSWORD = 72;

    /** In characters. */
    public static final int SHORTEST_PASSWORD = 10;

    /** Each step doubles the time that a try takes; at 12 that is about a quarter of a second. */
    private static final int COST = 12;

    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}._@ -]{0,78}[\\p{L}\\p{M}\\p{N}])?");

    private final Path file;
    private @Nullable FileTime read;
    private Map<String, String> hashes = Map.of();

    /** What an unknown name's password is compared with, so that names can't be told from the time that an answer takes. */
    private final String nobody = BCrypt.withDefaults().hashToString(COST, new char[] {'-'});

    /** Those of a file, which need not be there yet. */
    public Users(Path file) {
        this.file = file;
    }

    /** Where they are kept. */
    public Path file() {
        return file;
    }

    /** Their names, in the order of the file. */
    public List<String> names() {
        return List.copyOf(hashes().keySet());
    }

    /** Whether there is a user of this name. */
    public boolean knows(String name) {
        return hashes().containsKey(name);
    }

    /** Whether this is the user's password. Takes its time. */
    public boolean fits(String name, String password) {
        byte[] bytes = bytes(password.toCharArray());
        String known = hashes().get(name);
        boolean possible = bytes.length <= LONGEST_PASSWORD && known != null;
        String hash = known == null || !possible ? nobody : known;
        boolean same = BCrypt.verifyer()
                .verify(possible ? bytes : new byte[] {'-'}, hash.getBytes(StandardCharsets.US_ASCII))
                .verified;
        return possible && same;
    }

    /** Whether somebody can be called so: letters of any script, digits, and {@code . _ @ -} or spaces between them. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** What speaks against a password; null where nothing does. */
    public static @Nullable String against(char[] password) {
        return password.length < SHORTEST_PASSWORD
                ? "is shorter than " + SHORTEST_PASSWORD + " characters"
                : bytes(password).length > LONGEST_PASSWORD
                        ? "is longer than " + LONGEST_PASSWORD + " bytes of UTF-8 (an Arabic letter has two)"
                        : null;
    }

    /**
     * Lets somebody in by this password from now on.
     *
     * @return whether there was a user of this name before
     */
    public synchronized boolean put(String name, char[] password) {
        if (!isName(name) || against(password) != null) {
            throw new IllegalArgumentException(name + " cannot be let in so");
        }
        Map<String, String> now = new LinkedHashMap<>(hashes());
        byte[] hash = BCrypt.withDefaults().hash(COST, bytes(password));
        boolean known = now.put(name, new String(hash, StandardCharsets.US_ASCII)) != null;
        write(now);
        return known;
    }

    /** Lets somebody in no longer; false where there was nobody of this name. */
    public synchronized boolean remove(String name) {
        Map<String, String> now = new LinkedHashMap<>(hashes());
        boolean known = now.remove(name) != null;
        if (known) {
            write(now);
        }
        return known;
    }

    private void write(Map<String, String> now) {
        List<String> lines = new ArrayList<>();
        now.forEach((name, hash) -> lines.add(name + ":" + hash));
        try {
            Private.write(file, lines);
            read = null;
        } catch (IOException e) {
            throw new UncheckedIOException("the users in " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private synchronized Map<String, String> hashes() {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            if (!changed.equals(read)) {
                hashes = parsed(Files.readAllLines(file, StandardCharsets.UTF_8));
                read = changed;
            }
        } catch (NoSuchFileException e) {
            hashes = Map.of();
            read = null;
        } catch (IOException e) {
            throw new UncheckedIOException("the users in " + file + " cannot be read: " + e.getMessage(), e);
        }
        return hashes;
    }

    private static Map<String, String> parsed(List<String> lines) {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.lastIndexOf(':');
            if (!line.startsWith("#") && colon > 0 && line.startsWith("$2", colon + 1)) {
                hashes.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        return hashes;
    }

    /** The same letters, however they were typed, are the same password. */
    private static byte[] bytes(char[] password) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(
                CharBuffer.wrap(Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC)));
        byte[] exact = new byte[bytes.remaining()];
        bytes.get(exact);
        return exact;
    }
}
