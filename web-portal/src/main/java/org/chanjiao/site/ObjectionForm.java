package org.chanjiao.site;

/** An objection as it is written on the public page. */
record ObjectionForm(String name, String contact, String words) {

    ObjectionForm {
        name = name == null ? "" : name;
        contact = contact == null ? "" : contact;
        words = words == null ? "" : words;
    }
}
