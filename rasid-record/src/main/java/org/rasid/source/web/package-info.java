/**
 * Fetches reports and feeds from the web, with courtesy: one request at a time for each host, with a pause between, and
 * no answer larger, slower or further away than a limit. What a server says of when to come back is kept in a value that
 * the caller stores. Bytes are read by the outer room.
 */
@NullMarked
package org.rasid.source.web;

import org.jspecify.annotations.NullMarked;
