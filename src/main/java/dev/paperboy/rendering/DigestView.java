package dev.paperboy.rendering;

import java.util.List;

/** A digest as the templates print it: every word is ready; an empty text is not printed. */
record DigestView(
        String subject,
        String preheader,
        String date,
        String counts,
        List<TopicView> topics,
        String overCap,
        String sentence,
        String zone,
        String origin,
        String operator,
        String postalAddress,
        Links links) {}
