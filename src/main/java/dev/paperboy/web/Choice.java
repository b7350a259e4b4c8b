package dev.paperboy.web;

/** One of several things to choose from, as a form offers it. */
record Choice(String value, String text, boolean chosen) {}
