/**
 * Shows the record as pages and answers programs over HTTP. {@link org.rasid.serve.Site} starts and stops it, {@link
 * org.rasid.serve.Routes} lists every address. A view is a handler here, a value in {@code view} and a template in
 * {@code src/main/jte}: the handler asks the record and makes the value, the template lays it out and decides nothing.
 */
@NullMarked
package org.rasid.serve;

import org.jspecify.annotations.NullMarked;
