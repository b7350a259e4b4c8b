package dev.paperboy.source.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which network addresses belong to the public internet: the special-purpose registries of IANA (RFC 6890) read the strict
 * way. An IPv6 address that carries an IPv4 address is judged by what it carries.
 */
final class PublicAddresses {

    private static final List<Block> NOT_PUBLIC_4 = Stream.of(
                    "00000000/8", // this network
                    "0a000000/8",
                    "64400000/10", // carriers' own
                    "7f000000/8",
                    "a9fe0000/16", // link-local, and the clouds' metadata
                    "ac100000/12",
                    "c0000000/24",
                    "c0000200/24", // documentation
                    "c0586300/24", // 6to4 relays
                    "c0a80000/16",
                    "c6120000/15", // benchmarks
                    "c6336400/24", // documentation
                    "cb007100/24", // documentation
                    "e0000000/4", // multicast
                    "f0000000/4")
            .map(Block::of)
            .toList();

    /** Nothing else is handed out to the public yet; loopback, unique local, link-local and multicast lie outside. */
    private static final Block GLOBAL_6 = Block.of("20000000000000000000000000000000/3");

    private static final List<Block> NOT_PUBLIC_6 = Stream.of(
                    "20010000000000000000000000000000/23", // protocols, Teredo
                    "20010db8000000000000000000000000/32", // documentation
                    "3fff0000000000000000000000000000/20") // documentation
            .map(Block::of)
            .toList();

    private static final Block MAPPED = Block.of("00000000000000000000ffff00000000/96");
    private static final Block NAT64 = Block.of("0064ff9b000000000000000000000000/96");
    private static final Block SIX_TO_FOUR = Block.of("20020000000000000000000000000000/16");

    private PublicAddresses() {}

    /** Whether anybody on the internet could be meant by it. */
    static boolean contain(InetAddress address) {
        return contain(address.getAddress());
    }

    private static boolean contain(byte[] address) {
        if (address.length == 4) {
            return NOT_PUBLIC_4.stream().noneMatch(block -> block.holds(address));
        }
        if (MAPPED.holds(address) || NAT64.holds(address)) {
            return contain(Arrays.copyOfRange(address, 12, 16));
        }
        if (SIX_TO_FOUR.holds(address)) {
            return contain(Arrays.copyOfRange(address, 2, 6));
        }
        return GLOBAL_6.holds(address) && NOT_PUBLIC_6.stream().noneMatch(block -> block.holds(address));
    }

    private static final class Block {

        private final byte[] start;
        private final int length;

        private Block(byte[] start, int length) {
            this.start = start;
            this.length = length;
        }

        static Block of(String text) {
            var slash = text.indexOf('/');
            return new Block(HexFormat.of().parseHex(text, 0, slash), Integer.parseInt(text.substring(slash + 1)));
        }

        boolean holds(byte[] address) {
            for (int bit = 0; bit < length; bit++) {
                if (((start[bit / 8] ^ address[bit / 8]) >> (7 - bit % 8) & 1) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
