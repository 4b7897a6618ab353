package org.chanjiao.console;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A network address, or all that share its first bits: {@code 10.20.0.0/16}, {@code 192.168.1.7}, {@code fd00::/8}.
 *
 * @param bits how many first bits count
 */
record AddressRange(InetAddress address, int bits) {

    /** Only what can be an address and never a name that would have to be looked up. */
    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F]{0,4}:[0-9a-fA-F:.]*");

    /** Empty when the text is no address or range. */
    static Optional<AddressRange> parse(String text) {
        String[] parts = text.strip().split("/", -1);
        return parts.length > 2
                ? Optional.empty()
                : address(parts[0])
                        .flatMap(address -> parts.length == 1
                                ? Optional.of(new AddressRange(address, width(address)))
                                : prefix(parts[1], width(address)).map(bits -> new AddressRange(address, bits)));
    }

    static Optional<InetAddress> address(String text) {
        try {
            return LITERAL.matcher(text).matches() ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    boolean covers(InetAddress other) {
        return width(address) == width(other) && first(address).equals(first(other));
    }

    @Override
    public String toString() {
        return address.getHostAddress() + (bits == width(address) ? "" : "/" + bits);
    }

    private BigInteger first(InetAddress any) {
        return new BigInteger(1, any.getAddress()).shiftRight(width(any) - bits);
    }

    private static int width(InetAddress address) {
        return address.getAddress().length * Byte.SIZE;
    }

    private static Optional<Integer> prefix(String text, int most) {
        return text.matches("\\d{1,3}") && Integer.parseInt(text) <= most
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }
}
