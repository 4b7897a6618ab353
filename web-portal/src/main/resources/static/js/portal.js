// Entry of every page: each module looks for its own marks in the page and does nothing without them.
import './requests.js';
import './session.js';
import './filedrop.js';
import './suggest.js';
import './autosave.js';
import './disclosure.js';
