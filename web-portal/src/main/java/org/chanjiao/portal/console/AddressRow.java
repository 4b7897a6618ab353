package org.chanjiao.portal.console;

import org.chanjiao.console.ConsoleAddress;
import org.chanjiao.portal.layout.TimeText;

/** A line of the list as the table shows it. */
record AddressRow(String range, String note, String addedBy, String addedAt) {

    static AddressRow of(ConsoleAddress address) {
        return new AddressRow(address.range(), address.note(), address.addedBy(), TimeText.minute(address.addedAt()));
    }
}
