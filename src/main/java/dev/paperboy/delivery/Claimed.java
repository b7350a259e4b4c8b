package dev.paperboy.delivery;

import java.util.List;

/**
 * What was claimed at once, under one lease.
 *
 * @param id the lease's
 * @param claims in the order in which they are to be sent
 */
record Claimed(long id, List<Claim> claims) {

    static final Claimed NOTHING = new Claimed(0, List.of());

    Claimed {
        claims = List.copyOf(claims);
    }

    boolean isEmpty() {
        return claims.isEmpty();
    }

    Object[] digestIds() {
        return claims.stream().map(Claim::id).toArray(Long[]::new);
    }
}
