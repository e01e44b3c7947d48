/**
 * Keeps the record in SQLite or PostgreSQL. The tables are laid out by {@code migrations}, one set of statements for both;
 * docs/record.md explains them. Each table or small group of tables has a class with its statements, {@link
 * org.rasid.record.sql.Writer} is the only one that changes anything.
 */
@NullMarked
package org.rasid.record.sql;

import org.jspecify.annotations.NullMarked;
