package dev.paperboy.web;

/**
 * Words that a filter can take up, and what would come of it.
 *
 * @param words what is to be added or left out
 * @param canonical the whole filter then
 * @param effect how many papers it would have brought, and how many it did, in words
 * @param comes whether this very paper would still come
 * @param chosen whether the reader chose it
 */
record Offer(String words, String canonical, String effect, boolean comes, boolean chosen) {

    Offer chosenIf(boolean now) {
        return new Offer(words, canonical, effect, comes, now);
    }
}
