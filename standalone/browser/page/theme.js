// Before the first paint: the theme that was chosen, else the system's.
(function () {
  var chosen = 'system';
  try {
    chosen = localStorage.getItem('moltler.theme') || chosen;
  } catch {
    // No storage: the system's.
  }
  if (chosen !== 'system') document.documentElement.style.colorScheme = chosen;
})();
