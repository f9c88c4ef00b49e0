/* global document, navigator */
/*
 * Runs before any other script, in ES5, because the windows of old Excels (Internet Explorer 11, the first Edge)
 * understand nothing newer: there it shows what to do instead and loads no other script. Elsewhere it loads the
 * scripts named in data-scripts, one after the other.
 */
(function () {
  'use strict';
  var gate = document.getElementById('legacy-gate');
  var agent = navigator.userAgent;

  function advise(id) {
    document.getElementById(id).hidden = false;
  }

  /* "Edge/" is the first Edge; today's calls itself "Edg/". */
  if (agent.indexOf('Trident/') >= 0 || agent.indexOf('Edge/') >= 0) {
    advise('advice-old-office');
    return;
  }
  var sources = gate.getAttribute('data-scripts').split(' ');
  for (var i = 0; i < sources.length; i++) {
    var script = document.createElement('script');
    script.src = sources[i];
    script.async = false;
    script.onerror = function () {
      advise('advice-not-loaded');
    };
    document.head.appendChild(script);
  }
})();
