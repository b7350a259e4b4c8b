package dev.paperboy.admin;

import java.time.LocalDate;

/**
 * A digest in a list.
 *
 * @param address empty when the subscriber was erased
 * @param sentence what was looked at
 * @param reply the relay's last words, hostile; empty when there are none
 */
record Recipient(
        long digestId,
        LocalDate date,
        long subscriberId,
        String address,
        String state,
        String sentence,
        int papers,
        String reply) {}
