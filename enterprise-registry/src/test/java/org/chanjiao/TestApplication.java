package org.chanjiao;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Lets tests of this module run on their own. */
@SpringBootApplication
class TestApplication {}
