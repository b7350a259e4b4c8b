/**
 * Who may do what: bearer tokens of the API for now. Everything is closed unless an annotation opens it, and a missing
 * {@code paperboy.admin.token} closes the API rather than opening it.
 */
@NullMarked
package dev.paperboy.account;

import org.jspecify.annotations.NullMarked;
