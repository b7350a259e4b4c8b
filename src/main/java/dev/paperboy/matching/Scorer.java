package dev.paperboy.matching;

/** How well a paper of one day fits one leaf. What holds for the whole day is reckoned before the first paper is asked for. */
public interface Scorer {

    /** 0 for a paper that does not have it. */
    float of(int paper);
}
