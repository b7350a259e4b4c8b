/**
 * The public pages, an edge: nothing depends on them. GET shows, POST acts: scanners open every link of a mail, some with
 * JavaScript, so nothing ever happens without somebody pressing a button, or a mailbox provider posting RFC 8058's one click.
 */
@NullMarked
package dev.paperboy.web;

import org.jspecify.annotations.NullMarked;
