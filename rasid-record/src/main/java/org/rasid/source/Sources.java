package org.rasid.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports from files, folders and streams, one at a time and in a stable order: inputs as given, the contents of a
 * folder by name, the reports of a file as they stand in it, those of an archive too. No more than one report is held at once, and a file is
 * opened when its turn comes. Nothing here throws for bad input: what cannot be read is an {@link Item.Left}.
 *
 * <p>For one thread at a time. Closing it closes the file that is open.
 */
public final class Sources implements Iterator<Item>, AutoCloseable {
    private final Opening opening;
    private final Deque<Iterator<Input>> pending = new ArrayDeque<>();
    private @Nullable Input current;
    private @Nullable Items items;
    private @Nullable Item ahead;

    private Sources(List<Input> inputs, Limits limits) {
        opening = new Opening(limits);
        pending.push(List.copyOf(inputs).iterator());
    }

    /** The reports of these inputs. */
    public static Sources of(List<Input> inputs, Limits limits) {
        return new Sources(inputs, limits);
    }

    /** The reports of these files and folders, within the default limits. */
    public static Sources of(Path... paths) {
        return of(Stream.of(paths).<Input>map(Input.Place::new).toList(), Limits.DEFAULT);
    }

    /** The reports of a stream, within the default limits; closing the sources closes it. */
    public static Sources of(InputStream bytes, String origin) {
        return of(List.of(new Input.Stream(bytes, origin, null)), Limits.DEFAULT);
    }

    @Override
    public boolean hasNext() {
        if (ahead == null) {
            ahead = advance();
        }
        return ahead != null;
    }

    @Override
    public Item next() {
        Item item = ahead == null ? advance() : ahead;
        ahead = null;
        if (item == null) {
            throw new NoSuchElementException("no more reports");
        }
        return item;
    }

    @Override
    public void close() {
        pending.clear();
        ahead = null;
        closeItems();
    }

    private @Nullable Item advance() {
        while (true) {
            Item item = items == null ? null : from(items);
            if (item != null) {
                return item;
            }
            closeItems();
            while (!pending.isEmpty() && !pending.peek().hasNext()) {
                pending.pop();
            }
            if (pending.isEmpty()) {
                return null;
            }
            Item failure = enter(pending.peek().next());
            if (failure != null) {
                return failure;
            }
        }
    }

    /** Goes into a folder or opens a file; the item says so where a folder cannot be listed. */
    private @Nullable Item enter(Input input) {
        current = input;
        if (input instanceof Input.Place place && Files.isDirectory(place.path())) {
            try {
                pending.push(Folder.list(place.path()).iterator());
            } catch (IOException e) {
                return Origin.of(input).left(Trouble.unreadable(e));
            }
        } else {
            items = opening.open(input);
        }
        return null;
    }

    private @Nullable Item from(Items open) {
        try {
            return open.next();
        } catch (IOException e) {
            closeItems();
            return current == null ? null : Origin.of(current).left(Trouble.unreadable(e));
        }
    }

    private void closeItems() {
        Items open = items;
        items = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // All that it held was read, or its failure to be read was told.
                return;
            }
        }
    }
}
