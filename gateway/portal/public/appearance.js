// Before anything is painted: the appearance the person chose last time.
(function () {
  var root = document.documentElement
  try {
    var theme = localStorage.getItem('onenet.theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
    if (localStorage.getItem('onenet.elder') === 'yes') root.dataset.elder = 'yes'
    if (localStorage.getItem('onenet.language') === 'en') root.lang = 'en'
  } catch (e) {
    // no storage: defaults
  }
})()
