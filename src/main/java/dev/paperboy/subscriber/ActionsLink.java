package dev.paperboy.subscriber;

/** Whose digest a link to its papers' actions belongs to, and which digest. */
public record ActionsLink(long subscriberId, long digestId) {}
