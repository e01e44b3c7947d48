package org.rasid.serve.safe;

import org.jspecify.annotations.Nullable;

/**
 * Who is let in.
 *
 * @param users by name and password; null for nobody
 * @param token whoever has it; null where there is none
 */
public record Access(@Nullable Users users, @Nullable AccessToken token) {
    /** Everybody, without being asked. */
    public static final Access OPEN = new Access(null, null);

    /** Whether nobody has to say who they are. */
    public boolean isOpen() {
        return users == null && token == null;
    }
}
