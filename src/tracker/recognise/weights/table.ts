/** Written by `npm run learn`: see `weights/model.ts` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = `
h/%	BC -18 CFA -15 OF -20 VAE -17 action -24 applicable -19 body -18 comment -28 criterion -22 date -16 deadline -29 expectedLevel -22 expiry -20 indicator -21 label -23 lastCheck -23 links -22 none -23 priority -20 proofs -25 responsible -23 score 40 severity -20 status -32 version -25
h/?	BC -24 CFA -23 applicable 17 comment -29 documents -23 expectedLevel -20 expiry -22 indicator -16 label -23 links -20 phase -33 priority 18 proofs -27 start -16 step -21
h/^a	BC -24 CFA -25 OF -23 VAE -15 body -30 comment 22 date -25 documents -23 end -22 expectedLevel -33 indicator -27 label -37 lastCheck -30 proofs -16 reference -23 responsible -40 score -29 session -15 severity -28 status -31 step -31 steps -15 trainee -24 version -36
h/^actio	BC -17 VAE -16 action 21 applicable -18 body -17 comment -25 criterion -20 date -19 deadline -21 expectedLevel -26 expiry -23 indicator -16 label -24 lastCheck -20 links -26 none -27 priority -24 proofs -19 score -20 session 18 severity -22 status -23 version -20
h/^bc	BC 24 comment -16 none -17 responsible -15 status -19
h/^bilan	BC 15 OF -15 action -18 body -21 comment -21 criterion -16 expectedLevel -16 expiry -17 indicator -25 label -29 lastCheck -18 links -20 none -20 priority -17 proofs -20 responsible -25 score -16 severity -16 status 15 version -15
h/^c	BC -27 OF -18 VAE -15 action -19 body -17 comment -20 criterion 19 date -18 deadline -23 expectedLevel -22 expiry -20 lastCheck -18 none -29 reference -15 responsible -25 score -15 severity -34 version -17
h/^ce	BC -21 CFA -16 OF -18 VAE -18 applicable -39 body -24 criterion -26 date -23 deadline -40 expiry -19 indicator -39 label 15 lastCheck -31 links -34 phase -19 reference -20 responsible -38 score -29 session -16 severity -27 status -55 steps -15 version -26
h/^cfa	BC -16 CFA 23 none -17 status -17
h/^coule	BC -15 OF -16 action -15 body -15 comment -23 criterion -16 date -18 deadline -18 expiry -16 indicator -16 label -16 links -32 priority -15 proofs -23 responsible -25 score -16 session -15 severity -17 version -18
h/^crite	BC -15 action -24 applicable -18 comment -22 criterion 27 date -16 deadline -18 expiry -18 label -26 lastCheck -18 links -20 none -33 priority -19 proofs -27 responsible -21 score -24 severity -19 status -26 version -24
h/^dat	BC -26 CFA -19 OF -26 VAE -22 action -34 applicable -27 body -27 comment -38 criterion -29 date 30 documents -25 expectedLevel -30 indicator -34 label -32 links -38 none -15 phase -22 priority -29 proofs -29 reference -31 responsible -34 score -31 session -35 severity -32 status -45 step -24 steps -29 trainee -21 version -29
h/^de	BC -15 OF -16 action -15 body -21 comment -21 criterion -20 deadline -15 expectedLevel -15 expiry -21 links -27 priority -20 score -17 severity -20 status -29
h/^derni	BC -16 action -19 body -18 comment -26 criterion -17 date -15 end 23 expectedLevel -17 expiry -21 indicator -21 label -26 lastCheck 22 links -22 none -15 priority -18 proofs -21 responsible -28 score -21 session -15 severity -21 start -23 status -27 steps -17 trainee -15 version -20
h/^doc	BC -16 OF -15 VAE -17 action -23 applicable -16 body -16 comment -32 criterion -22 deadline -23 documents 29 expectedLevel -21 expiry -15 indicator -22 lastCheck -19 none -38 phase -20 priority -21 proofs 16 responsible -23 score -21 session -26 severity -19 step -29
h/^dt	BC -15 action -18 applicable -16 body -18 comment -22 criterion -17 date 20 expectedLevel -17 indicator -22 label -19 links -27 priority -18 proofs -25 reference -20 responsible -25 score -17 session -18 severity -18 status -25 step -15 steps -19 version -21
h/^forma	BC -19 CFA -17 OF 16 applicable -25 body -30 comment -25 criterion -15 date -17 deadline -17 documents -18 end -20 expectedLevel -18 label -17 lastCheck -15 links -27 phase -18 priority -19 proofs -20 reference -15 severity -18 start -20 status -22 step 16 steps -22 trainee -19 version -16
h/^in	BC -21 CFA -17 VAE -22 applicable 16
h/^indic	BC -17 CFA -22 OF -18 VAE -18 action -22 body -17 comment -26 criterion -30 date -19 deadline -25 documents -26 expectedLevel -20 expiry -19 indicator 18 lastCheck -20 links -25 none -36 phase -20 priority -21 proofs -29 reference -25 responsible -23 session -20 severity -19 step -22 version 20
h/^item	BC -15 comment -20 criterion -20 expectedLevel -15 indicator 25 label -19 links -15 none -24 responsible -17 status -27
h/^le	BC -17 comment -22 date 18 deadline -21 end -16 expiry -33 lastCheck -33 none -21 priority -20 score -19 start 16 status -37 version -20
h/^nb	BC -18 CFA -16 VAE -17 action -24 applicable -19 body -18 date -19 deadline -24 end -15 expectedLevel -21 expiry -20 indicator -21 label -20 lastCheck -17 links -25 none 23 priority -16 proofs -24 reference -19 responsible -29 session -21 start -15 status -23 steps -21 version -26
h/^nivea	BC -20 OF -17 VAE -18 action -28 applicable -20 body -20 comment -22 criterion -17 date -23 deadline -22 expectedLevel 18 expiry -23 indicator -25 label -36 lastCheck -24 links -25 proofs -28 responsible -21 score -26 version -22
h/^n°	BC -18 OF -18 VAE -16 action -25 applicable -20 body -20 comment -29 date -25 deadline -25 documents -23 end -18 expectedLevel -23 expiry -23 label -40 lastCheck -30 links -37 none 16 phase -15 priority -23 proofs -35 reference 29 responsible -31 score -32 severity -23 start -18 status -33 steps -23 trainee -24
h/^preuv	BC -16 CFA -16 OF -15 VAE -20 action -25 applicable -18 body -17 comment -26 criterion -19 date -24 deadline -26 documents 18 expectedLevel -31 indicator -21 label -32 lastCheck -20 phase -16 priority -19 proofs 17 responsible -24 score -20 severity -20 status -19 step -18 version -22
h/^refer	BC -16 CFA -16 VAE -17 action -16 applicable -16 body -21 comment -29 criterion -28 deadline -18 documents -19 expectedLevel -20 label -29 links -23 priority -15 proofs -23 reference 24 responsible 16 session -20 severity -15 status -29 version -20
h/^skill	BC 19 applicable -16
h/^vae	BC -24 CFA -19 OF -19 VAE 33 action -18 applicable -28 comment -22 deadline -20 expiry -17 indicator -17 label -19 lastCheck -17 links -19 none -23 priority -18 proofs -19 responsible -20 score -16 severity -18 status -20 version -15
h/^valid	BC -16 OF -16 action -17 applicable -17 comment -20 date -24 deadline -19 expectedLevel -17 expiry 18 indicator -18 lastCheck -18 links -20 none -24 priority -17 proofs -24 responsible -25 score -17 severity -18 version -20
h/a	BC -40 OF -47 action 23 body -33 criterion -17 date -49 end -38 expectedLevel -28 links -26 none -27 phase -21 priority -20 reference -44 score -27 session -26 severity -49 start -20 status -31 trainee -40 version -23
h/actio	BC -29 OF 15 VAE -23 action 24 applicable -24 body -25 comment -30 criterion -26 date -22 expectedLevel -29 expiry -28 indicator -23 label -31 lastCheck -25 links -31 none -36 priority -29 proofs -25 score -25 severity -28 status -32 steps -22 trainee -20 version -26
h/actio de	BC -17 OF 23 action -20 none -19 responsible -26 session 18 status -15
h/af	BC -20 CFA -21 OF 25 VAE -18 applicable -17 expiry -16 none -15
h/af$	BC -16 CFA -17 OF 21 VAE -17
h/afc	BC -21 CFA -21 OF 26 VAE -22 applicable -18 comment -16 criterion -15 deadline -16 label -15 links -16 none -22 priority -17 proofs -15 responsible -15 score -17 status -15
h/appli$	BC -30 CFA -29 OF -19 VAE -30 action -19 applicable 31 body -15 comment -24 deadline -21 expectedLevel -23 expiry -19 indicator -23 lastCheck -18 links -21 none -21 priority -15 proofs -21 responsible -21 score -15 severity -17 status -26
h/appre	BC -18 CFA 31 OF -24 action -21 applicable -31 body -25 comment -25 criterion -21 date -19 deadline -25 end -18 expectedLevel -24 expiry -20 indicator -25 label -23 lastCheck -20 none -31 priority -25 proofs -23 reference -19 score -17 severity -23 start -20 steps -19 trainee 19 version -17
h/appre$	BC -20 CFA 28 OF -21 VAE -28 action -17 applicable -19 body -22 comment -25 criterion -16 deadline -20 expiry -16 indicator -21 label -18 lastCheck -15 none -25 priority -18 proofs -18 reference -16 severity -19 start -15 steps -19 version -15
h/asses	BC 19 comment -15 none -16 responsible -15 steps 25
h/at	BC -16 OF -16 action -19 applicable -17 body -20 comment -26 criterion -17 expectedLevel -18 indicator -22 label -17 links -26 none -18 priority -19 proofs -21 reference -22 responsible -24 score -18 session -20 severity -18 status -26 trainee -16 version -19
h/atten	BC -18 CFA -16 VAE -17 action -27 applicable -21 body -31 criterion -23 date -19 documents -17 end -21 expectedLevel 25 expiry -23 indicator -26 label 17 lastCheck -22 links -30 priority -26 proofs -45 reference -23 responsible -33 score -19 session -26 severity -27 start -28 status -24 version -22
h/au	BC -27 CFA -28 OF -26 VAE -24 body -17 comment -38 criterion -32 documents -23 end 25 indicator -30 label -38 lastCheck -35 links -38 phase -21 score -24 session -26 severity -26 start -23 status -16 step -23 trainee -18 version -27
h/audit	BC -24 CFA -20 OF -22 VAE -22 action -33 criterion -21 date -29 deadline -32 expiry -26 indicator -29 label -16 links -31 priority -29 responsible -28 score -25 session -15 severity -27 steps -15 version -28
h/audit$	BC -21 CFA -19 OF -19 VAE -19 action -25 comment 18 criterion -18 date -15 deadline -23 expiry -18 indicator -28 label -35 lastCheck -27 links -26 priority -21 responsible -30 score -21 severity -22 steps -17 trainee 16 version -20
h/bc	BC 42 CFA -25 OF -20 VAE -28 action -22 applicable -30 body -18 comment -24 criterion -25 date -16 deadline -28 expectedLevel -19 expiry -25 indicator -24 label -25 lastCheck -23 links -23 none -31 priority -23 proofs -26 responsible -23 score -22 severity -25 status -22 version -20
h/bc ?	BC 16
h/bc$	BC 38 CFA -26 OF -22 VAE -26 action -18 applicable -26 comment -19 criterion -18 deadline -23 expectedLevel -16 expiry -22 indicator -19 label -20 lastCheck -17 links -20 none -28 priority -19 proofs -21 responsible -19 score -18 severity -19 status -19 version -16
h/bil	BC 16
h/bilan	BC 23 CFA -19 OF -27 VAE -26 action -22 applicable -16 body -25 comment -25 criterion -21 date -17 deadline -24 expectedLevel -22 expiry -21 indicator -31 label -32 lastCheck -21 links -24 none -27 priority -18 proofs -25 responsible -19 score -22 severity -27 version -21
h/bilan de	BC 27 comment -17 deadline -15 indicator -23 label -29 lastCheck -15 links -16 none -16 proofs -16 responsible -20 severity -17
h/c	BC 15 OF -18 VAE -24 action -26 comment -35 criterion 21 date -21 deadline -29 expectedLevel -24 expiry -18 lastCheck -25 none -39 priority -22 reference -18 responsible -28 score -23 status -16 version -17
h/c est	BC -20 OF -16 action -15 comment -17 criterion -16 deadline -15 expiry -18 label -19 none -23 priority -23
h/c$	BC 17 applicable -17 label -15 status -15
h/ca	BC -23 CFA -20 OF -22 VAE -24 action -32 body -22 comment -15 date -21 documents -18 expectedLevel -30 expiry -22 links -31 none -35 priority 17 proofs -37 reference -17 responsible -28 score -24 session -15 step -18 steps -16 version -19
h/call	BC -16 comment -15 none -17
h/call$	BC -15 none -15
h/caree	BC 23
h/cbc	BC 29 CFA -18 OF -17 VAE -21 action -15 applicable -17 comment -19 deadline -18 expectedLevel -15 lastCheck -15 links -17 none -21 priority -18 proofs -16 responsible -17 severity -16 status -21 version -15
h/ce	BC -33 CFA -26 OF -29 VAE -30 body -37 criterion -36 date -16 deadline -18 indicator -24 lastCheck -48 phase -25 reference -28 responsible -37 score -45 session -26 severity -29 steps -21 version -36
h/ce que	BC -16 OF -16 VAE -15 body -15 criterion -16 date -15 deadline -38 expiry -22 indicator -32 lastCheck -23 links -26 reference -22 responsible -24 score -22 session -17 severity -21 version -18
h/cfa	BC -17 CFA 34 OF -15 VAE -28 action -17 applicable -15 comment -21 criterion -18 deadline -18 expectedLevel -17 expiry -15 indicator -18 label -18 lastCheck -15 links -18 none -20 priority -16 responsible -17 score -18 status -20 version -16
h/cfa$	BC -18 CFA 27 OF -22 VAE -24 action -15 criterion -16 expectedLevel -16 expiry -15 indicator -18 label -17 links -18 none -25 priority -17 proofs -15 responsible -17 score -18 severity -17 status -18
h/check	BC -17 OF -17 VAE -15 action -23 body -17 comment -33 criterion -22 date -20 expiry -15 lastCheck 19 links -24 none -32 priority -22 proofs -30 responsible -16 session -18 severity -19 steps 15 version -22
h/clien	BC -15 OF -15 action -21 applicable -18 body 36 comment -22 criterion -17 deadline -24 expectedLevel -20 expiry -15 indicator -25 label -18 lastCheck -16 links -28 priority -18 proofs -20 reference -18 severity -19 status -30 version -19
h/cod	BC -17 CFA -15 OF -15 VAE -16 action -19 applicable -18 comment -28 criterion -19 date -20 deadline -23 documents -25 end -19 expectedLevel -21 expiry -20 label -19 lastCheck -15 links -27 priority -17 proofs -31 reference 27 responsible -28 score -22 severity -18 start -19 step -17 steps -20 trainee -23 version -23
h/combien	BC -20 OF -16 action -20 applicable -18 comment -27 criterion -17 date -18 documents -15 expectedLevel -20 expiry -21 label -17 lastCheck -19 links -34 none 31 phase -15 priority -21 proofs -27 reference -16 responsible -30 score 19 severity -19 status -32 step -18 version -20
h/comp	BC 22 none -19 status -24
h/comp$	BC 21 none -18 status -22
h/compe	BC 21 links -15 none -19 status -23
h/compe$	BC 18 none -18 status -21
h/compl	BC -17 OF -19 VAE -15 action -21 applicable -18 body -20 comment -24 criterion -17 expectedLevel -22 expiry -27 indicator -20 lastCheck -18 links -28 none -36 priority -20 reference -18 session -15 severity -22 version -21
h/conce	BC -27 CFA -22 OF -25 VAE -26 action -20 applicable 35 body -15 comment -23 criterion -18 date -16 deadline -23 expectedLevel -17 expiry -17 label -25 lastCheck -19 links -19 none -27 priority -22 proofs -22 responsible -27 score -23 severity -18 status -33 version -23
h/conce$	BC -17 CFA -18 OF -15 VAE -19 action -16 applicable 27 comment -19 deadline -18 label -20 lastCheck -15 links -15 none -22 priority -15 proofs -19 responsible -20 score -19 status -26 version -20
h/crite	BC -21 CFA -17 OF -20 VAE -19 action -33 applicable -28 body -20 comment -31 criterion 44 date -21 deadline -32 expiry -25 label -35 lastCheck -25 links -31 none -40 priority -32 proofs -34 responsible -31 score -22 severity -27 status -36 version -31
h/crite$	BC -15 OF -15 VAE -16 action -23 applicable -16 comment -22 criterion 32 deadline -19 expiry -16 indicator -18 label -26 lastCheck -17 links -21 none -26 priority -18 proofs -22 responsible -21 score -16 severity -18 status -21 version -21
h/d	BC -42 CFA -39 OF -30 VAE -35 comment -22 criterion -24 documents -34 label -48 phase -16 proofs -42 responsible -36 trainee -42
h/dans	BC -22 CFA -18 OF -23 VAE -22 action -22 applicable 27 body -27 comment -22 date -19 deadline -26 documents -15 expectedLevel -26 expiry -27 label -29 lastCheck -25 links 22 none -36 proofs -27 score -19 session -16 severity -25 step -17 version -23
h/dat	BC -31 CFA -24 OF -32 VAE -27 action -42 applicable -33 body -32 comment -39 criterion -35 date 23 deadline 17 documents -28 expectedLevel -35 indicator -38 label -39 links -43 phase -31 priority -37 proofs -36 reference -38 responsible -44 score -36 severity -38 status -50 step -30 steps -32 trainee -25 version -37
h/dat de	BC -17 OF -15 action -20 body -17 comment -22 criterion -18 date 22 deadline -22 expectedLevel -15 indicator -21 label -23 links -25 none -37 priority -15 proofs -34 reference -16 responsible -22 score -18 session -23 severity -20 status -26 steps -23 trainee -15 version -20
h/dat$	BC -16 OF -16 VAE -15 action -19 applicable -17 body -16 comment -24 criterion -19 date 18 expectedLevel -19 indicator -24 label -23 lastCheck -23 links -23 phase -17 priority -19 proofs -16 reference -21 responsible -25 score -18 severity -18 status -26 steps -17 version -23
h/de comp	BC 17 status -19
h/de compe	BC 25 responsible -15 status -22
h/de forma	BC -21 OF 22 action -20 comment -15 deadline -15 indicator -15 links -15 none -28 responsible -24 steps -15
h/de l	BC -28 CFA -18 OF -24 action -26 applicable -19 criterion -28 date -15 end -15 expectedLevel -33 expiry -29 none -48 priority -21 score -20 session -28 start -16
h/de la	BC -17 OF -15 VAE -18 action -27 applicable -16 body -18 comment -16 criterion -25 date 18 deadline -24 expectedLevel -19 indicator -28 reference -24 responsible -35 session 17
h/derni	BC -19 OF -17 VAE -15 action -23 applicable -23 body -19 comment -30 criterion -20 date -43 deadline -15 end 25 expectedLevel -21 expiry -38 indicator -25 label -23 lastCheck 41 links -28 none -21 priority -23 proofs -29 reference -18 responsible -29 score -23 session -20 severity -25 start -34 status -30 steps -15 trainee -16
h/do	BC -15 OF -15 action 19 body -16 comment -22 deadline -20 expectedLevel -25 expiry -16 indicator -24 label -20 links -15 none 26 priority -16 proofs -36 responsible -18 status -20 step -16
h/doc	BC -20 CFA -21 OF -23 action -30 applicable -25 body -25 comment -37 criterion -29 deadline -31 documents 26 expectedLevel -25 indicator -34 label -18 lastCheck -28 none -27 phase -23 priority -31 reference 16 score -28 session -37 severity -32 step -31
h/docum	BC -23 CFA -20 OF -23 VAE -23 action -29 applicable -26 body -24 comment -40 criterion -30 deadline -42 expectedLevel -38 indicator -23 label -43 lastCheck -31 phase -29 priority -33 proofs 19 reference 16 score -27 session -26 severity -29
h/docum$	BC -18 OF -17 VAE -16 action -21 body -18 comment -26 criterion -17 deadline -25 expectedLevel -23 expiry -17 indicator -29 label -17 lastCheck -21 priority -19 reference 17 score -18 session -20 severity -21 version -15
h/dt	BC -16 OF -15 VAE -16 action -20 applicable -17 body -19 comment -24 criterion -19 date 23 expectedLevel -19 indicator -24 label -19 links -27 phase -16 priority -20 proofs -23 reference -19 responsible -27 score -19 session -18 severity -20 status -28 step -16 steps -18 version -22
h/du	BC -37 CFA -31 OF -31 VAE -33 action -28 applicable -35 body -35 comment -15 deadline -15 expiry -20 none -15 priority -35 responsible -17 score -17 session -19 status -19 steps -24
h/echea	BC -15 action -24 applicable -17 body -18 comment -16 criterion -17 date -21 deadline 30 documents -21 expectedLevel -16 expiry -25 indicator -21 label -20 lastCheck -28 links -23 priority -21 proofs -23 reference -15 responsible -24 score -17 severity -18 status -27 step -19 version -16
h/en	BC -32 CFA -24 OF -33 VAE -33 action -16 applicable -30 body -40 criterion -40 documents -17 end -18 expectedLevel -50 expiry -22 links -65 none -28 reference -31 responsible 16 session -34 severity -34 step -31 trainee -25
h/engag	BC -16 VAE -16 applicable -19 body -15 comment -26 criterion -19 deadline -23 expectedLevel -27 expiry -19 indicator -18 label 21 lastCheck -18 links -22 none -28 priority -24 proofs -23 responsible -21 score -19 severity -19
h/entre	BC -18 CFA -16 OF -18 VAE -18 comment -24 deadline -19 end -31 expectedLevel -21 indicator -15 links -19 proofs -16 reference -19 responsible -25 session -27 severity -15 start 21 status -20 trainee -22 version -19
h/evide	BC -21 CFA -20 OF -20 VAE -20 action -21 applicable -23 body -20 comment -33 criterion -25 date -23 deadline -17 expectedLevel -34 indicator -29 label -31 lastCheck -20 priority -27 responsible -30 score -31 severity -26 status -27 version -27
h/exige	BC -15 OF -17 VAE -16 action -19 applicable -22 body -15 comment -24 criterion -25 date -16 deadline -25 expectedLevel 15 expiry -18 label 23 lastCheck -21 links -21 none -29 priority -20 proofs -24 responsible -25 score -21 severity -18 status -29 version -19
h/fair	BC -15 VAE -18 action 25 comment -37 criterion -18 documents -16 expectedLevel -23 expiry -24 indicator -23 lastCheck -24 links -17 phase -17 proofs -32 responsible -23 score -20 severity -16 status -25 version -18
h/fait	BC -16 OF -15 VAE -15 applicable -16 comment -37 criterion -19 documents -17 expectedLevel -28 expiry -21 indicator -30 label -32 links -33 phase -24 proofs -33 reference -15 session -20 severity -17 version -20
h/form	BC -16 CFA -17 OF 26 body -20 comment -24 deadline -18 end -16 indicator -22 none -26 phase -17 proofs -16 reference -17 start -16 status -18 step -16 steps -20
h/forma	BC -28 OF 26 VAE -27 action -19 applicable -33 comment -33 criterion -20 date -19 deadline -23 documents -21 expectedLevel -23 expiry -17 indicator -19 label -23 lastCheck -21 links -36 phase -23 priority -22 proofs -28 reference -25 score -19 session 16 severity -25 status -25 steps -15 trainee -30 version -22
h/forma$	BC -19 CFA -23 OF 18 VAE -24 action -17 applicable -21 comment -28 criterion -19 date -15 deadline -22 expectedLevel -19 indicator -17 label -20 lastCheck -17 links -26 phase -16 priority -16 proofs -20 reference -18 score -15 severity -19 status -23 trainee -23 version -17
h/frequ	BC -16 OF -15 action -16 applicable -16 comment -21 expiry -21 indicator -20 lastCheck -19 links -25 none 29 priority -17 proofs -18 responsible -25 session -15 status -21 version -19
h/guid	BC -16 OF -16 action -27 applicable -17 body -19 comment -25 criterion -20 deadline -24 expectedLevel 34 expiry -19 indicator -16 label -28 lastCheck -21 links -26 priority -23 proofs -31 responsible -15 score -18 status -27 version -17
h/h	BC -15 action -16 body -15 comment -19 criterion -20 date -15 deadline 18 expectedLevel -17 expiry -18 indicator -19 label -16 lastCheck -17 links -20 priority -22 proofs -19 responsible -22 severity -16 status -22 version -24
h/i	BC -22 CFA -17 OF -22 VAE -21 action -28 body -21 comment -30 criterion -21 date -16 deadline -22 expectedLevel -22 expiry -20 indicator 18 label -27 links -32 priority -24 proofs 17 responsible -26 score -23 session -17 severity -22 steps 16 version -24
h/id	BC -16 VAE -15 action -18 applicable -17 comment -23 date -15 deadline -19 documents -15 end -15 expectedLevel -19 expiry -18 label -30 lastCheck -15 links -31 priority -16 proofs -20 reference 24 score -20 severity -16 start -16 status -29 steps -18 version -28
h/ind	BC -15 OF -15 VAE -15 action -19 applicable -21 comment -27 criterion -24 date -19 deadline -22 expectedLevel -20 expiry -18 indicator 27 lastCheck -17 links -23 none -28 priority -21 proofs -29 reference -20 responsible -25 score -19 session -18 severity -19
h/indic	BC -27 CFA -28 OF -23 VAE -22 action -28 body -20 comment -33 criterion -33 date -22 deadline -30 documents -29 expectedLevel -30 expiry -24 indicator 32 lastCheck -26 links -28 none -49 phase -23 priority -30 proofs -40 reference -37 responsible -33 session -25 severity -26 step -26
h/indic$	BC -23 OF -15 VAE -15 action -22 applicable -20 body -16 comment -27 criterion -36 date -18 deadline -25 documents -19 expectedLevel -22 expiry -18 indicator 17 lastCheck -21 links -24 none -37 phase -17 priority -23 proofs -31 reference -18 responsible -29 session -20 severity -22 step -17 version 17
h/is	BC -17 action -20 applicable -15 body -15 comment -22 criterion -18 deadline -19 expectedLevel -20 expiry -15 indicator -19 priority -15 responsible -17 score -17 severity -16 status -19
h/it	BC -20 CFA -16 OF -15 VAE -20 action -28 body -21 comment -24 criterion -21 date -18 expectedLevel -19 expiry -25 indicator -26 lastCheck -22 none -31 priority -26 proofs -29 score -20 version -18
h/item	BC -16 OF -18 VAE -15 comment -20 criterion -20 expectedLevel -16 indicator 25 label -19 links -15 none -25 proofs -15 responsible -21 status -25
h/j	BC -19 OF -17 VAE -18 action -30 applicable -24 criterion -20 expectedLevel -33 expiry -24 label -33 links -37 none -23 phase -17 priority -25 proofs 15 reference -22 responsible -19 score -20 session -25 step -26
h/jour	BC -16 OF -16 VAE -16 action -28 applicable -16 body -28 comment -21 criterion -22 date 19 documents -15 expectedLevel -17 expiry -30 indicator -28 label -28 links -37 priority -26 reference -26 session -29 severity -25 trainee -22
h/l	BC -16 OF -17 action -52 comment -18 criterion -25 deadline -16 end -28 expectedLevel -17 expiry -47 indicator 19 label 19 links -16 none -25 phase -15 priority -48 proofs -18 score -39 session -36 start -31 step 15
h/l indic	BC -22 action -15 body -15 comment -27 criterion -15 deadline -22 expectedLevel -25 indicator 15 lastCheck -18 links -19 none -28 proofs -29 reference -15 responsible -23 severity -21 version -37
h/la	BC -37 CFA -30 OF -40 VAE 20 body -37 comment -53 deadline -52 end -22 expectedLevel -42 expiry -29 indicator -19 phase -19 priority -16 reference -15 start -26 status -16 step -17
h/last	BC -19 CFA -15 OF -21 VAE -16 action -25 applicable -22 body -19 comment -26 criterion -20 date -31 deadline -24 end 19 expectedLevel -22 expiry -29 indicator -23 label -26 lastCheck 41 links -26 none -33 priority -22 proofs -26 responsible -24 score -23 severity -23 start -20 status -29 version -20
h/le	BC -21 CFA -33 OF -40 VAE -39 action -38 applicable -44 body -25 comment -63 criterion -17 date 15 documents -38 lastCheck 23 none -36 phase -19 priority -38 reference -25 responsible -18 score -47 session -22 severity -24 status -35 steps -21 version -49
h/le$	BC -30 CFA -21 OF -25 VAE -24 action -38 applicable -31 body -32 comment -43 criterion -35 date 16 documents -17 expectedLevel -45 indicator -52 label -49 lastCheck 19 links -55 none -17 phase -15 priority -34 proofs -51 reference -38 responsible -49 score -35 session -39 severity -33 status -44 step -19 steps -32 trainee -30 version -35
h/me	BC -26 CFA -21 OF -20 VAE -25 action -22 applicable 21 body -16 comment 16 criterion -24 date -18 documents -15 expectedLevel -41 expiry -28 indicator -25 label 16 lastCheck -28 links -33 none -40 priority -29 proofs -41 score 16 severity -23 version -17
h/mon	BC -22 CFA -17 OF -30 VAE -27 applicable 22 body -20 comment -32 criterion -22 date -24 expectedLevel -27 indicator -22 label -29 lastCheck -18 links -32 proofs -34 responsible -27 severity -31 trainee 18 version -26
h/nb	BC -21 CFA -15 VAE -18 action -26 applicable -20 body -15 deadline -23 documents -22 expectedLevel -22 expiry -18 label -21 lastCheck -18 links -25 none 25 priority -16 proofs -24 reference -16 responsible -28 session -23 severity -23 status -24 steps -19 version -23
h/nc	BC -20 CFA -16 OF -18 VAE -18 action -22 body -16 comment -26 criterion -15 date -17 deadline -22 expiry -19 indicator -20 label -22 lastCheck -20 links -23 none -41 priority -17 proofs -24 responsible -16 score -15 severity 25 version -17
h/nc$	BC -17 OF -15 VAE -16 action -18 comment -21 criterion -16 date -15 deadline -18 expectedLevel -31 expiry -15 indicator -18 label -17 lastCheck -16 links -21 none -29 priority -15 proofs -21 severity 25 status 15
h/nivea	BC -20 OF -20 VAE -17 action -29 applicable -21 body -20 comment -27 criterion -22 date -23 deadline -21 expectedLevel 22 expiry -23 indicator -26 label -36 lastCheck -24 links -31 none -15 proofs -29 responsible -32 score -23 version -22
h/no	BC -26 CFA -22 OF -23 VAE -25 action -27 applicable -25 body -22 comment -35 date -20 deadline -17 documents -21 expectedLevel -28 expiry -22 label -31 lastCheck -28 links -29 phase -19 priority -27 proofs -29 reference 17 responsible -34 score -35 session -24 severity -30 step -16
h/no$	BC -15 OF -16 VAE -15 action -17 applicable -17 body -15 comment -25 date -17 deadline -22 expectedLevel -17 expiry -17 label -24 lastCheck -17 links -19 priority -20 proofs -24 reference 19 responsible -23 score -27 session -16 severity -19 status -38
h/not	BC -28 CFA -22 OF -29 VAE -25 action -39 body -28 comment 28 criterion -31 deadline -39 documents -25 end -20 expectedLevel -29 expiry -27 indicator -30 label -26 lastCheck -32 links -32 none -40 phase -17 priority -34 proofs -40 reference -17 responsible -36 score 20 session -25 severity -29 start -21 step -18 trainee -22 version -29
h/numer	BC -16 OF -16 VAE -16 action -18 applicable -15 body -21 comment -29 date -20 deadline -21 documents -25 expectedLevel -17 expiry -20 indicator 31 label -23 lastCheck -18 phase -16 priority -21 proofs -28 reference 19 responsible -29 session -23 severity -20 status -35 step -19 steps -19
h/n°	BC -30 CFA -24 OF -30 VAE -27 action -39 applicable -33 body -34 comment -43 date -33 deadline -41 documents -24 end -26 expectedLevel -37 expiry -34 indicator 21 label -51 lastCheck -46 links -48 phase -25 priority -37 proofs -47 reference 25 responsible -43 score -33 severity -36 start -21 status -48 step -17 steps -32 trainee -19
h/n°$	BC -18 CFA -15 OF -17 VAE -17 action -21 applicable -20 body -18 comment -24 date -17 deadline -24 expectedLevel -21 expiry -20 label -32 lastCheck -26 links -29 priority -22 proofs -32 responsible -25 score -22 session -20 severity -19 status -29
h/o	BC -23 CFA -23 action -19 applicable 18 comment -24 criterion -17 date -15 deadline -22 expectedLevel -15 expiry -20 indicator -15 label -16 links -25 priority -16 proofs -19 reference -15 responsible -22 score -16 severity -16 version -20
h/o n	BC -15 CFA -16 OF -23 applicable 19 comment -20 deadline -19 expiry -15 indicator -22 links -16 proofs -15 responsible -18
h/of	BC -39 CFA -36 OF 41 VAE -30 action -35 applicable -16 body 20 comment -39 criterion -33 deadline -42 expiry -34 indicator -35 label -33 links -36 none -18 priority -33 reference -22 responsible -37 session -27 status -16 step -17 version -32
h/of$	BC -31 CFA -28 OF 39 VAE -21 action -17 comment -20 criterion -19 deadline -19 expectedLevel -19 expiry -16 indicator -19 label -20 lastCheck -18 links -19 none -27 priority -20 proofs -22 responsible -18 score -22 session -15 severity -21 status -22
h/ok	BC -17 body -18 comment -25 date -16 deadline -21 expectedLevel -17 expiry -17 indicator -18 links -19 none -33 proofs -19 reference -18 responsible -24 session -17 severity -17 status 24 steps 20 version -17
h/ok$	BC -15 comment -19 deadline -18 none -21
h/on	BC -33 CFA -22 OF -30 VAE -32 applicable -23 body -36 comment -23 criterion -17 deadline -15 expectedLevel -27 phase -18 priority -29 reference -22 responsible -15 score -17 session -23 severity -39 trainee -16 version -35
h/ou	BC -31 CFA -23 VAE -33 action -45 comment -47 criterion -39 deadline -20 end -18 expectedLevel -30 expiry -41 indicator -48 label -50 lastCheck -37 links 37 none -47 phase -28 priority -41 proofs -45 reference -26 score -19 severity 20 start -20 status 15 steps -26 trainee -24 version -27
h/pas	BC -21 CFA -17 OF -15 VAE -18 action 16 body -22 comment -16 criterion -18 date -22 deadline -32 documents -19 expiry -19 indicator -25 label -24 links -43 none -28 priority -26 proofs -26 reference -16 responsible -34 score -25 session -16 step 19 version -23
h/pas$	BC -15 OF -15 action 17 body -15 comment -24 criterion -15 date -18 deadline -23 documents -15 expectedLevel -21 expiry -18 indicator -23 label -20 links -25 none -18 priority -19 proofs -20 responsible -21 score -15 status 17 version -15
h/petit	BC -17 CFA -15 OF -17 VAE -16 action 15 applicable -21 body -19 date -18 deadline -28 expectedLevel -25 expiry -21 lastCheck -22 none -36 priority -24 proofs -27 responsible -25 score -22 session -18 severity 19 status -24 version -19
h/piec	BC -19 OF -19 VAE -19 action -25 applicable -18 comment -27 deadline -30 expectedLevel -18 indicator -27 label -26 lastCheck -30 links -15 none -44 phase -23 priority -21 proofs 23 responsible -30 score -22 session -23 severity -25
h/point	BC -24 CFA -17 OF -22 VAE -19 action -29 applicable -23 body -22 criterion -34 deadline -36 documents -20 expectedLevel -22 expiry -25 none -52 phase -15 priority -26 proofs -33 reference -15 session -19 severity -22 version -19
h/pour l	BC -15 VAE -17 body -15 comment -20 expectedLevel -16 label -17 none -24 proofs -19
h/pour la	BC -15 deadline -18 none -17
h/preuv	BC -21 CFA -18 OF -20 VAE -21 action -28 applicable -21 body -23 comment -40 criterion -24 deadline -25 documents 25 expectedLevel -34 indicator -27 label -39 lastCheck -28 phase -18 priority -24 proofs 29 reference -18 responsible -33 score -24 session -25 severity -16 step -16 version -23
h/prior	BC -17 OF -18 action -19 body -16 comment -20 criterion -20 deadline -20 expectedLevel -23 expiry -17 indicator -18 label -19 lastCheck -16 links -22 none -24 priority 27 proofs -22 responsible -20 score -20 severity -22 status -25 version -18
h/qu	BC -18 OF -16 VAE -15 applicable -30 body -15 criterion -23 date -26 deadline -30 expiry -36 lastCheck -30 priority -39 reference -15 responsible -32 score -20 session -17 severity -24 status -45 version -22
h/quali	BC -18 OF -17 VAE -16 action -22 applicable -22 date -15 deadline -23 documents -15 expectedLevel -25 expiry -18 indicator 16 lastCheck -20 links -25 none -24 priority -22 proofs -29 reference -21 score -22 step -16 version -28
h/quali$	BC -15 action -22 applicable -19 deadline -20 expectedLevel -23 expiry -16 lastCheck -18 links -22 none -37 priority -19 proofs -23 score -19 severity -22 version -21
h/quand	BC -15 VAE -15 action -22 applicable -26 body -18 comment -20 deadline 15 documents -23 indicator -27 label -15 links -29 priority -15 proofs -24 reference -24 responsible -24 session -27 severity -15 status -30 step -25 steps -23 version -16
h/que	BC -30 CFA -19 OF -23 VAE -20 body -26 criterion -29 date -31 expectedLevel 17 expiry -34 indicator -38 links -43 phase -25 proofs 15 responsible -36 session -24 severity -29 status -30 steps -16 version -19
h/quel	BC -15 action -22 applicable -26 body 17 comment -29 date -21 deadline -24 expectedLevel -20 expiry -27 indicator 15 label -30 lastCheck -17 none -42 reference -15 responsible -25 score -17 session 16 severity -17 step -23 steps -15 trainee -17
h/qui	BC -24 CFA -21 OF -25 VAE -24 action -37 applicable -29 comment -26 date -29 deadline -37 end -19 expectedLevel -16 expiry -27 indicator -43 lastCheck -32 links -46 none -41 phase -26 reference -24 responsible 34 score -28 session -31 severity -30 start -21 status -47 steps -27 version -35
h/quoi	BC -22 CFA -16 OF -20 VAE -19 action -36 applicable -25 body -16 comment -34 criterion -27 date -20 deadline -31 expectedLevel -22 expiry -26 label 24 lastCheck -25 links -32 none -38 priority -28 responsible -32 score -20 severity -27 version -23
h/rang	BC -15 OF -15 action -24 applicable -21 body -17 comment -26 criterion -21 date -18 deadline -22 expectedLevel -21 expiry -18 indicator -24 label -22 lastCheck -17 links 21 proofs -22 responsible -21 score -19 severity -17 status -32 version -15
h/refer	BC -21 CFA -17 OF -22 VAE -19 action -25 applicable -20 body -28 comment -15 date -21 deadline -27 expectedLevel -18 expiry -24 lastCheck -24 links -30 phase -16 priority -21 reference 20 responsible 20 score -24 session -24 severity -24 status -29 step -19 steps -18 trainee -17 version -26
h/refer$	BC -15 CFA -15 OF -16 VAE -16 action -15 body -17 date -17 deadline -19 expiry -16 lastCheck -16 links -24 none -33 priority -15 responsible 17 session -22 severity -17 status -20 steps -17 trainee -18 version -20
h/requi	BC -16 OF -18 VAE -15 applicable -17 body -15 comment -27 criterion -19 deadline -22 expectedLevel 23 expiry -18 indicator -21 label 20 lastCheck -18 links -18 none -30 priority -19 proofs -23 responsible -25 score -18 severity -16 status -29 version -18
h/revie	BC 22 OF -16 action -15 applicable -18 comment -22 date -18 deadline -22 indicator -19 label -18 lastCheck 21 links -24 none -25 priority -15 proofs -17 severity -16 status -18 steps 17
h/revie$	BC 15 comment -17 date -18 deadline -20 lastCheck 19 links -18 none -19 responsible -18 steps 16
h/rnq	BC -17 OF -16 VAE -16 action -23 body -15 comment -24 date -18 deadline -24 documents -15 expiry -20 indicator 19 lastCheck -21 links -22 none -34 priority -22 proofs -26 reference -25 responsible -29 score -21 severity -20 status -30 version -27
h/rnq$	BC -15 action -18 comment -20 criterion 16 date -18 deadline -21 expiry -20 indicator 19 lastCheck -18 links -20 none -29 priority -17 proofs -23 reference -24 responsible -29 score -18 severity -18 status -27 version -21
h/s	BC -19 CFA -16 applicable 19 criterion -34 date -29 deadline -33 documents -16 end -18 expectedLevel -38 expiry -29 lastCheck -29 none -49 reference -22 score -29 severity -15 status -28 step -15 steps -16
h/skill	BC 25 applicable -19 status -15
h/suis	BC -22 OF -18 action -20 applicable 24 comment -29 date -17 expectedLevel -16 expiry -23 indicator -17 label -18 lastCheck -19 links -26 none -35 priority -27 proofs -22 responsible -26 score -19 severity -19 status 24 version -16
h/sur	BC -16 action -19 applicable -15 body -18 criterion -18 date -15 deadline -25 documents -16 expectedLevel -24 expiry -20 indicator -24 label -21 lastCheck -19 links 16 none -28 proofs -20 score 27 severity -17 steps -15
h/urgen	BC -15 OF -16 VAE -15 action -18 applicable -17 body -15 comment -19 deadline -15 expectedLevel -23 expiry -15 label -17 lastCheck -15 links -21 none -30 priority 33 proofs -17 responsible -20 score -17 severity -23 status -31
h/vae	BC -36 CFA -31 OF -30 VAE 48 action -26 applicable -33 body -20 comment -28 criterion -23 date -20 deadline -28 expectedLevel -18 expiry -25 indicator -25 label -27 lastCheck -24 links -27 none -33 priority -27 proofs -27 responsible -28 score -16 severity -25 status -31 version -22
h/vae$	BC -34 CFA -32 OF -29 VAE 43 action -22 applicable -28 body -16 comment -23 criterion -16 date -15 deadline -23 expectedLevel -15 expiry -20 indicator -23 label -24 lastCheck -20 links -24 none -30 priority -23 proofs -24 responsible -24 score -15 severity -21 status -25 version -18
h/valid	BC -23 CFA -18 OF -23 action -23 applicable -25 body -16 comment -24 criterion -22 date -25 deadline -31 expectedLevel -21 expiry 28 indicator -29 label -24 lastCheck -29 links -25 none -28 priority -20 proofs -34 reference -19 responsible -31 score -23 session -16 severity -25 version -25
h/we	BC -15 OF -17 action -25 deadline -19 expectedLevel -25 expiry -18 indicator -17 label -19 lastCheck -18 links -25 priority -23 responsible -23 score -18 severity -20 status 17 version -15
h/what	BC -17 OF -17 VAE -17 applicable -20 body -19 comment -24 criterion -15 date -17 deadline -28 expiry -20 indicator -29 label 20 lastCheck -19 links -27 phase -18 priority -20 reference -18 responsible -28 score -18 session -17 severity -17 status -24 step 19 version -19
h/(none)	CFA -15
h/(sentence)	CFA -18 date -26 responsible -17 session -19 version -16
h/?$	CFA -20 applicable 17 comment -20 documents -24 expectedLevel -16 indicator -18 label -21 links -16 phase -34 proofs -32 step -17 version -16
h/^app	CFA 19 applicable -17 label -15 none -17
h/^appre	CFA 17 OF -16 action -15 applicable -18 comment -19 criterion -15 deadline -17 expectedLevel -17 expiry -15 indicator -15 label -17 links -23 none -23 priority -16 proofs -16 responsible -22 score -16 session -23 severity -16 steps -16 trainee 22
h/^pour	CFA -22 action -29 applicable 16 comment -29 criterion -20 date -21 documents -18 expectedLevel -26 expiry -25 label -28 lastCheck -23 links -27 phase -16 priority -21 reference -20 responsible -30 score -19 severity -21 status -35 step -19 version -25
h/actio$	CFA -15 OF -23 action 22 body -22 comment -22 criterion -17 expectedLevel -18 expiry -18 indicator -20 label -22 lastCheck -16 links -23 none -24 priority -19 proofs -24 score -17 session -21 severity -21 status -23 version -20
h/app	CFA 20 comment -15 none -15
h/app$	CFA 20 OF -15 none -15
h/coule	CFA -15 OF -20 VAE -19 action -18 applicable -21 body -15 comment -26 criterion -20 date -19 deadline -19 documents -15 expiry -18 indicator -22 label -20 lastCheck -18 links -38 none 20 priority -19 proofs -29 reference -19 responsible -29 score -20 session -19 severity -24 version -22
h/de	CFA -34 VAE -31 action -15 applicable -53 body -17 deadline -17 indicator -17 phase -15 priority -16 score -16 step -22 trainee -16
h/e	CFA -19 OF -19 VAE 19 action -21 applicable -21 body -20 comment -27 criterion -17 date -15 deadline -22 expectedLevel -17 expiry -17 indicator -20 label -18 lastCheck -17 links -28 priority -15 proofs -21 reference -17 score -15 session -18 severity -23 start -19 trainee 21 version -22
h/form$	CFA -16 OF 23 body -16 comment -19 none -20 status -15
h/je	CFA -23 OF -15 VAE -31 body -30 criterion -24 expectedLevel -53 indicator -27 label -30 none -19 phase -15 responsible -50 session -25 severity -35 step -18 trainee -15 version -38
h/l appre	CFA 15 body -16 comment -15
h/mes	CFA -18 VAE -19 applicable -15 body -19 criterion -21 date -20 deadline -25 expectedLevel -25 expiry -21 indicator -28 lastCheck -20 links -21 priority -23 proofs 22 reference -16 responsible -24 score -25 session -15 severity -16 status -29 version -18
h/notre	CFA -15 OF -17 VAE -15 action -17 applicable 16 comment -18 criterion -19 deadline -16 expectedLevel -15 indicator -16 links -21 priority -18 proofs -19 responsible -21 score -16 severity -15 status -17 version -15
h/oppos	CFA -16 VAE -15 deadline -18 indicator -15 links -15 none -19 score -15 status -15
h/train	CFA -21 OF 29 VAE -23 action -17 applicable -26 comment -24 deadline -18 expectedLevel -15 expiry -16 label -15 lastCheck -15 none -21 priority -19 proofs -20 session -22 severity -19 start -16 status -20 steps -20 version -16
h/v	CFA -20 OF -18 action -23 applicable -24 body -18 comment -30 criterion -15 date -22 deadline -25 expiry -24 indicator -24 label -23 lastCheck -20 links -31 priority -18 proofs -32 reference -15 responsible -33 score -21 session -19 severity -22 status -33 version 28
h/^af	OF 19
h/^cours	OF 17 none -16 session 18 steps -18
h/^form	OF 15 comment -16 documents 18 links -26 none -19 trainee -15
h/^mes	OF -15 criterion -15 deadline -16 expectedLevel -17 indicator -15 label -20 links -24 proofs 16 responsible -16 score -17 status -24
h/^of	OF 26 VAE -19 applicable -15 none -24 proofs -16 responsible -16 score -17 severity -17 status -18
h/^ou	OF -15 action -17 applicable -25 body -18 comment -29 criterion -16 date -25 deadline -24 expectedLevel -23 expiry -19 indicator -22 label -21 lastCheck -20 links 36 none -27 priority -17 proofs -36 reference -17 responsible -27 session -18 severity -29 status 15 step -18 steps -16 version -25
h/^train	OF 17 applicable -18 comment -18 end -15 none -15 session -20 start -16 steps -19
h/a mon	OF -21 VAE -15 applicable 26
h/appli a	OF -18 applicable 17 proofs -16 status -19
h/bilan$	OF -17 VAE -17 action -16 applicable -18 comment -18 criterion -15 deadline -19 indicator -18 links -19 none -23 priority -15 proofs -16 score -16 severity -17
h/body$	OF -15 body 24 comment -16 links -17 none -17 responsible -21
h/by	OF -16 action -23 applicable -18 comment -29 criterion -16 date -22 deadline 18 documents -19 expectedLevel -17 indicator -25 label -18 lastCheck -24 links -19 none -16 priority -17 proofs -24 reference -21 responsible 15 score -17 session -23 severity -16 status -31 version -20
h/chemi	OF -15 action -21 applicable -18 body -21 comment -15 criterion -17 date -19 deadline -20 documents -19 expectedLevel -18 expiry -20 indicator -26 label -21 lastCheck -18 links 28 priority -19 proofs -21 reference -19 score -19 session -20 severity -20 steps -15 trainee -16 version -19
h/clien$	OF -15 action -15 body 26 comment -18 deadline -15 expectedLevel -15 indicator -18 links -18 priority -15 proofs -17 responsible -30 score -19 session -17 status -21
h/confo	OF -15 action -16 comment -21 criterion -15 date -21 expectedLevel -22 expiry -19 indicator -15 label -20 lastCheck -20 links -19 none -18 priority -17 proofs -19 responsible -19 score -20 status 26 version -15
h/corre	OF -20 action 25 comment -21 label -15 links -19 none -23 proofs -18 responsible -27 status -16
h/cours	OF 19 body -20 comment -19 links -16 none -23 reference -18 responsible -17 session 18 trainee -18
h/cours$	OF 19 none -21 responsible -15 session 21 steps -16
h/de$	OF -15 comment -21 criterion -18 date -17 deadline -20 expectedLevel -17 expiry -18 indicator -19 label -17 lastCheck -18 links -21 priority -15 proofs -21 responsible 17 score -16 session -18 severity -16 status -28 version -17
h/des	OF -16 VAE 18 action -16 applicable -22 body -16 comment -26 deadline -15 end -17 label -17 links -27 reference -24 responsible -25 score -15 session -16 severity -16 start -15 status -23 steps 26 trainee -19
h/doc$	OF -15 action -20 applicable -16 body -17 comment -23 criterion -17 deadline -21 expectedLevel -17 indicator -28 label -20 lastCheck -19 priority -19 score -17 session -28 severity -21 step -18
h/don	OF -15 body -15 comment -24 criterion -15 expiry -15 indicator -17 label -18 lastCheck -15 links -20 none -33 priority -16 proofs -21 severity -17
h/f	OF 16 VAE -17 action 22 comment -20 links -15 none -22 proofs -16 responsible -16
h/f$	OF 15 none -16
h/forma of	OF 15 none -18
h/il	OF -15 applicable -28 lastCheck -36 none -16 proofs -18 reference -35 severity -35
h/les actio	OF 15
h/next	OF -15 action 30 applicable -16 body -15 criterion -16 deadline -23 expectedLevel -19 indicator -20 label -18 lastCheck -17 links -27 none -25 priority -19 proofs -15 responsible -25 score -18 severity -20 status -25 version -20
h/o f	OF 15
h/of train	OF 18
h/ordin	OF 15
h/papie	OF -18 action -18 body -17 comment -28 criterion -18 deadline -21 documents 19 expectedLevel -19 expiry -22 indicator -35 label -19 none 16 phase -22 responsible -36 score -16 session -30 step -27
h/par	OF -19 VAE -16 action -19 body -21 comment -29 criterion -21 date -22 deadline -23 documents -17 expiry -20 label -26 lastCheck -24 links -33 priority -22 proofs -37 reference -15 responsible 33 score -21 session -20 severity -19 status -30 step -16 steps -17 version -21
h/prevu	OF -15 action 15 comment -19 date -20 deadline 26 expiry -19 indicator -17 label -16 lastCheck -25 links -17 responsible -19 status -19
h/train of	OF 16 applicable -16
h/train$	OF 22 body -18 comment -17 links -19 none -20 status -16
h/0$	VAE -17 action -30 applicable -28 body -22 comment -33 date -18 deadline -28 end -25 expiry -24 indicator -26 label -29 lastCheck -22 links -30 none -18 proofs 25 responsible -31 score 17 session -16 severity -23 status -40 trainee -17 version -22
h/^ca	VAE -15 comment -17 deadline -19 label -22 lastCheck -15 links -17 none -25 priority 15 proofs -15 responsible -17 score -17 severity -22 status 16 steps -17
h/^evide	VAE -15 action -16 applicable -16 comment -24 criterion -18 date -16 expectedLevel -18 indicator -21 label -20 lastCheck -16 priority -20 responsible -24 score -23 severity -19 status -29 version -20
h/a e	VAE 18 none -17
h/a fair	VAE -17 action 17 comment -32 criterion -15 documents -19 expectedLevel -16 expiry -29 indicator -22 label -25 lastCheck -22 links -24 phase -18 proofs -24 responsible -22 status -19 version -16
h/a la	VAE 15 applicable -16 none -19
h/a$	VAE -18 action -24 applicable -21 body -19 comment -27 criterion -16 documents -17 expectedLevel -17 expiry -20 indicator -25 label -16 lastCheck -17 links -25 priority -19 responsible 29 session -17 status -22 step -16 version -19
h/acqui	VAE 20
h/avanc	VAE -15 applicable -19 body -19 comment -24 criterion -18 date -16 deadline -27 expectedLevel -24 expiry -18 indicator -25 label -20 lastCheck -21 links -23 none -37 priority -30 proofs -22 responsible -22 score 17 severity -20 status 20 version -17
h/avant	VAE -15 action -31 applicable -23 body -15 comment -40 criterion -23 date -28 deadline 23 documents -28 expectedLevel -18 indicator -34 label -23 lastCheck -40 links -35 proofs -27 reference -27 responsible -37 score -15 session -28 status -34 step -29 steps 17 version -19
h/conse	VAE -15 applicable 16 comment -17 date -17 label -16 proofs -17 reference -15 status -19
h/crech	VAE -15 body 18 comment -15 links -16 none -19 priority -15 status -17
h/des acqui	VAE 20
h/dossi	VAE -15 action -18 applicable -19 body -30 comment -23 criterion -26 date -15 deadline -23 documents -17 end -26 expectedLevel -23 expiry -20 indicator -28 label -20 lastCheck -16 links 22 priority -23 responsible -15 score -17 severity -20 start -26 status -29 steps -15 version -22
h/e$	VAE 23 comment -16 none -25 steps -16 trainee 20
h/impri	VAE -18 action -16 applicable -25 body -17 comment -21 deadline -19 documents 16 expectedLevel -16 indicator -22 links -20 none 23 priority -22 proofs -16 score -15 severity -16 status -25 steps -16 version -16
h/la vae	VAE 20
h/les	VAE -20 action -32 applicable -23 body -20 comment -28 criterion -17 deadline -26 expectedLevel -22 expiry -19 label -22 lastCheck -21 priority -23 proofs 19 responsible -26 score -26 severity -21 status -33 step -18
h/moi	VAE -21 action -21 applicable 25 comment -23 deadline -20 indicator -16 label -18 lastCheck -16 links -18 none -32 priority -20 proofs -19 severity -18 status -27 steps 20
h/prior$	VAE -19 action -16 comment -16 deadline -16 expectedLevel -15 label -15 links -18 none -17 priority 29 proofs -15 responsible -15 score -15 status -20
h/quell	VAE -16 action -25 applicable -25 criterion -16 documents -16 expectedLevel -16 indicator -25 label -17 lastCheck -23 links 15 priority -30 proofs -29 responsible -23 severity -19 status -33 version 20
h/t	VAE -15 applicable -19 deadline -34 documents -15 expectedLevel -17 indicator -24 lastCheck -20 none 17 priority -25 proofs -24 reference -18 responsible -33 score -20 severity -16 status -29 trainee -31 version -27
h/v a	VAE 19 action -16 comment -18 proofs -15 responsible -26 version -17
h/v$	VAE -18 comment -16 criterion -16 date -17 expectedLevel -17 expiry -17 indicator -18 links -18 proofs -17 reference -18 responsible -19 score -15 session -17 status -17 version 20
h/valid des	VAE 20
h/valid$	VAE -20 action -15 comment -18 date -28 deadline -34 expiry 16 indicator -16 lastCheck -21 links -18 none -20 proofs -18 responsible -15 score -15 severity -15 status 19
h/verdi	VAE -15 comment -20 deadline -15 links -16 none -24 responsible -19 score -15 status 28
h/0	action -40 applicable -37 body -34 comment -46 date -27 deadline -37 documents -15 end -44 expectedLevel -20 expiry -32 indicator -36 label -38 lastCheck -34 links -41 none -25 proofs 35 reference -29 responsible -33 score 16 session -33 severity -34 status -48 step -15 trainee -39 version -29
h/^ac	action 16
h/^appli	action -21 applicable 18 body -18 comment -20 date -18 deadline -23 expectedLevel -19 expiry -18 indicator -19 label -24 lastCheck -18 links -20 none -28 priority -15 proofs -21 responsible -20 score -19 severity -20 status -19 version -19
h/^artif	action -15 comment -17 deadline -15 indicator -16 none -25 responsible -17 status -17
h/^assig	action -17 body -16 comment -20 deadline -17 indicator -15 links -19 none -23 proofs -18 responsible 27 status -17
h/^avanc	action -17 body -17 comment -18 deadline -22 label -15 none -18 priority -18 proofs -21 responsible -16 status 22
h/^barem	action -16 comment -19 criterion -15 deadline -18 expectedLevel -16 indicator -17 label -16 links -15 priority -18 proofs -18 score 23 severity -15 status -21
h/^cat	action -18 applicable -20 body -16 comment -23 deadline -21 expectedLevel -17 expiry -16 indicator -21 label -18 lastCheck -16 links -15 proofs -22 responsible -19 score -21 status -25 version -15
h/^cod	action -17 comment -19 criterion -15 date -19 deadline -17 documents -21 end -15 expiry -19 label -16 links -23 phase -20 priority -16 proofs -28 reference 24 responsible -27 score -22 start -15 step -23 steps -18 trainee -20 version -23
h/^comme	action -15 comment 23 deadline -16 end -15 expectedLevel -18 indicator -15 label -19 lastCheck -15 links -19 none -24 proofs -21 responsible -15 severity -18 start 16 status -25
h/^compl	action -15 applicable -15 comment -17 deadline -26 expiry -21 indicator -17 links -22 none -28 priority -17 reference -15 severity -15 version -17
h/^confi	action -17 body -16 comment -17 deadline -16 indicator -15 links -20 none 20 proofs -16 status -19 version -16
h/^corre	action 18 deadline -15 none -17
h/^cotat	action -15 applicable -15 comment -23 deadline -15 indicator -15 label -16 links -18 none -22 priority -18 proofs -17
h/^crit	action -16 comment -16 criterion 24 deadline -16 indicator -15 label -17 links -15 none -19 proofs -15 responsible -16 status -16
h/^dans	action -16 applicable 20 body -15 comment -16 deadline -16 expiry -15 indicator -24 none -22 proofs -17 responsible -21 score -15 session -16 version -17
h/^dilig	action 20 none -17
h/^echea	action -24 comment -15 date -15 deadline 23 documents -17 expectedLevel -15 expiry -19 indicator -17 label -17 lastCheck -23 links -20 priority -15 proofs -19 responsible -20 score -15 severity -15 status -20
h/^eleme	action -18 criterion -15 deadline -21 documents 20 expectedLevel -17 expiry -15 indicator -18 label -22 lastCheck -17 links -22 none -31 priority -15 proofs 21 responsible -21 score -16 severity -15 status -18 step -17
h/^en	action -17 comment 19 deadline -25 expectedLevel -15 expiry -16 lastCheck -18 links -23 none -26 priority -23 proofs -22 score -17
h/^engag	action 16 links -15 status -19
h/^est	action -19 comment -31 criterion -16 deadline -19 expectedLevel -24 expiry -19 indicator -23 label -23 links -27 proofs -15 responsible -16 score -17 severity -22 version -18
h/^exige	action -17 applicable -16 comment -19 criterion -19 deadline -17 label 21 links -19 none -21 priority -15 proofs -18 responsible -23 status -22
h/^expec	action -16 deadline -15 expectedLevel 22 links -22 none 16 proofs -33 status -18
h/^fin	action -21 applicable -18 body -24 comment -19 end 30 expectedLevel -15 expiry 15 label -15 lastCheck -19 links -23 none -17 priority -17 proofs -20 reference -18 responsible -21 score -15 session -22 severity -17 start -26 status -23 steps -21 trainee -20 version -16
h/^gravi	action -16 comment -21 deadline -18 indicator -16 label -18 lastCheck -15 links -18 none -29 priority -16 proofs -18 responsible -21 severity 22 status -22
h/^heur	action -16 none 29 status -17
h/^je	action -16 label -16 none -21 reference -15 responsible -16 status -28 steps 17
h/^justi	action -16 comment -17 indicator -15 none -31 proofs 30
h/^last	action -20 applicable -15 comment -19 date -21 deadline -18 end 17 expectedLevel -16 expiry -22 indicator -19 label -20 lastCheck 35 links -19 none -23 priority -16 proofs -18 responsible -19 score -16 severity -17 start -25 status -30
h/^livra	action -15 comment -17 deadline 16 documents 15 expiry -18 indicator -16 label -15 lastCheck -16 links -18 none -24 responsible -16 status -17
h/^marqu	action -15 none 22 proofs -18
h/^mesur	action 23 comment -17 deadline -15 none -20
h/^motif	action -18 comment 18 links -15 none -16
h/^next	action 21 deadline -15 links -17 none -16 proofs -16 responsible -19 status -16
h/^niv	action -15 comment -19 deadline -15 expectedLevel 20 indicator -16 label -15 none -18 proofs -16 responsible -17 severity -15 status -16 version -15
h/^nombr	action -16 comment -15 expectedLevel -16 links -17 none 29 responsible -16 status -19
h/^not	action -24 applicable -15 body -15 comment 25 criterion -22 deadline -23 documents -17 expectedLevel -20 expiry -22 indicator -21 label -15 lastCheck -21 links -19 none -24 priority -22 proofs -24 responsible -28 score 21 severity -19 step -15 steps -21 version -16
h/^obser	action -16 comment 31 deadline -16 indicator -16 links -18 none -23 responsible -19 status -22
h/^on	action 17 comment -17 date -16 deadline 20 expiry -16 indicator -18 label -20 lastCheck -17 links -27 none -30 priority -16 proofs -17 responsible -28 status 18
h/^ordr	action -15 body -22 comment -17 criterion -19 indicator -19 label -16 links -15 priority 17 responsible -16 score -17 status -17
h/^photo	action -20 comment -18 none 28 responsible -15 status -16
h/^piec	action -19 applicable -15 comment -23 date -18 deadline -26 expectedLevel -16 indicator -20 label -17 links -30 none -35 phase -20 priority -16 proofs 25 reference -19 responsible -24 score -15 version -22
h/^plan	action 17 comment -16 deadline -18 none -15
h/^point	action -15 criterion -20 date -21 deadline -23 expectedLevel -16 expiry -18 links -27 none -34 priority -17 proofs -19 severity -15 status -16 version -17
h/^prio	action -15 comment -16 criterion -15 deadline -17 indicator -15 label -17 links -16 none -17 priority 23 proofs -17 responsible -16 status -16 version -15
h/^prior	action -16 comment -21 criterion -18 deadline -18 expectedLevel -17 indicator -17 label -17 lastCheck -15 none -16 priority 24 proofs -19 responsible -17 score -18 severity -16 status -20 version -15
h/^proch	action 17
h/^propr	action -15 date -16 links -17 none -20 proofs -25 responsible 30 status -20
h/^qui	action -15 comment -25 criterion -16 date -17 deadline -15 documents -21 expectedLevel -16 expiry -15 indicator -21 label -20 links -21 none -16 phase -18 priority -20 proofs -28 reference -17 responsible 31 session -21 status -24 step -23 steps -16 trainee -15 version -21
h/^rang	action -21 applicable -17 comment -21 criterion -20 date -15 deadline -21 expectedLevel -19 expiry -18 indicator -21 label -19 lastCheck -15 priority 17 proofs -17 responsible -24 score -19 status -21 version -17
h/^reg	action 18 comment -16 none -20
h/^remed	action 17
h/^requi	action -15 comment -18 indicator -16 label 21 links -15 none -18 severity -18
h/^resp	action -18 body -17 links -19 proofs -18 responsible 30 status -17
h/^respo	action -16 body -15 comment -18 deadline -16 links -15 proofs -19 responsible 27
h/^rest	action 20 none -18
h/^si	action -16 applicable -17 comment -17 deadline -16 indicator -15 label -15 links -16 none -21 priority -17 proofs -16 responsible -18 severity 16 status -22
h/^sit	action -18 applicable -15 body 16 comment -27 deadline -23 expectedLevel -15 expiry -16 indicator -15 label -15 links -20 priority -19 proofs -26 responsible -19 score -15 session -15 severity -15 status 19 version -20
h/^suit	action 18
h/^tach	action 15 comment -18 deadline -17 documents -15 indicator -16 links -18 none -20 phase -17 responsible -26 status -16 step 22
h/^to	action 18 applicable -17 deadline 15 indicator -18 links -16 none -19 proofs -18 responsible -21 status -16
h/^todo	action 18 comment -18 label -15
h/a ce	action -20 applicable -15 deadline -20 links -15 none -31 priority -15 proofs -22 status 20
h/a donne	action 15 comment -15 none -18
h/a f	action 19
h/a montr	action -15 comment -19 deadline -15 expiry -15 links -15 none -34 proofs 26
h/a prend	action 16 proofs -15
h/a quoi	action -16 label 17 proofs -15
h/a trait	action -19 comment -15 deadline -18
h/ac	action 17 comment -15
h/act	action 20 comment -20 deadline -21 indicator -23 label -17 lastCheck -16 none -27 priority -19
h/actio a	action 24 responsible -15
h/adres	action -19 body -15 comment -23 date -15 deadline -18 documents -20 expectedLevel -17 expiry -17 label -16 links 18 priority -17 proofs -29 reference -17 responsible -23 status -16 version -19
h/age	action -16 comment -19 expectedLevel -16 links -17 none 23 responsible -16 status -18 version -16
h/age$	action -17 comment -19 deadline -15 links -16 none 24 responsible -18 score -15 status -18 version -15
h/ai	action -32 applicable -26 body -26 criterion -15 date 22 deadline -28 expectedLevel -25 expiry -26 indicator -18 label -26 lastCheck 16 none -17 priority -26 score -18 session -17 severity -18 status -37 step -15 steps 25 trainee -15 version -22
h/ai je	action -22 applicable -16 comment 23 date 16 deadline -19 expiry -17 proofs -22 responsible -17 status -24
h/amend	action -16 comment -17 date -16 deadline -17 expiry -17 lastCheck -15 links -20 none -19 priority -17 proofs -19 responsible -17 status -19 version 24
h/ap	action 17 comment -16 none -17 status -15
h/ap$	action 19 links -18 none -16 status -15
h/appli	action -29 applicable 26 body -23 comment -37 criterion -18 deadline -30 expectedLevel -28 expiry -29 indicator -32 lastCheck -24 links -28 none -28 priority -20 proofs -31 responsible -29 score -23 severity -22 status -22 version -16
h/assig	action -17 comment -20 deadline -17 links -18 none -21 proofs -19 responsible 26 status -15
h/atten$	action -19 body -15 criterion -15 documents -20 end -17 expiry -16 indicator -20 label 20 links -28 priority -20 proofs -37 reference -19 responsible -23 session -18 severity -18 start -24 status -17 version -16
h/au$	action -15 body -15 date -18 deadline 15 end 24 lastCheck -18 links -19 priority -15 proofs -24 reference -15 responsible -19 status -24 steps -21 trainee -15
h/av	action -22 comment -21 deadline 21 expiry -23 indicator -16 label -15 lastCheck -19 links -20 none -18 proofs -17 responsible -16 status 18
h/av$	action -15 comment -18 status 21
h/avant$	action -25 applicable -17 comment -28 documents -20 expiry 19 indicator -20 links -22 phase -25 priority -21 proofs -18 reference -16 responsible -18 status -22 step -18
h/barem	action -16 comment -20 criterion -15 deadline -17 expectedLevel -17 indicator -15 label -15 links -15 priority -17 proofs -17 score 20 severity -15 status -19 version -15
h/blabl	action -16 comment 21 deadline -15 links -15 none -18 responsible -17 status -17
h/bon	action -18 applicable -26 deadline -19 expiry 21 indicator -17 label -17 lastCheck -19 links -27 none -22 proofs -17 responsible -15 severity -21 status 23
h/by$	action -18 comment -21 date -18 documents -15 indicator -18 label -15 lastCheck -20 proofs -21 reference -15 responsible 16 session -18 status -30 step -20
h/cat	action -17 applicable -20 body -18 comment -21 deadline -18 expectedLevel -17 expiry -15 indicator -19 label -16 links -15 proofs -20 responsible -19 score -20 status -24 version -15
h/ce qu	action 18 deadline -17 documents 18 expiry -18 indicator -20 links -27 priority -24 proofs -24 responsible -18 status -25
h/ce qui	action -21 links -18 none -29 proofs 15 responsible -26 status -23
h/cela	action -18 comment -23 criterion -25 expectedLevel -21 label -19 none -33 priority -25 proofs -21 responsible 18 severity -16 status -25
h/ch$	action -17 comment -19 links -15 none -20
h/champ	action -17 comment -18 deadline -17 expectedLevel -15 lastCheck -15 links -18 none -20 responsible -15 severity -16 status -24
h/chant$	action -17 comment -16 deadline -19 label -17 links -15 none -23 proofs -17 responsible -17 score -20 severity -15 status 21
h/charg	action -20 body -24 comment -27 deadline -18 indicator -16 label -17 links -17 none -28 priority -17 proofs -22 responsible 32 session -15 status -19
h/chemi$	action -18 body -15 deadline -19 expectedLevel -16 indicator -22 label -17 links 15 priority -15 proofs -20 responsible -28 severity -15 version -15
h/chos	action 15 none -17
h/class	action -16 body -17 criterion -16 date -18 expiry -16 indicator -21 label -15 links 26 priority -17 proofs -24 responsible -24 status -32 version -20
h/coll	action -16 comment -20 responsible 25
h/colle	action -19 body 16 comment -23 criterion -15 date -16 indicator -18 label -18 links -21 none -27 score -16 session -16 version -15
h/colle$	action -18 body 16 comment -22 indicator -17 label -18 links -22 none -28 responsible -28 score -20 session -17
h/comme	action -18 body -19 comment 27 deadline -19 end -26 expectedLevel -23 indicator -15 label -20 lastCheck -16 links -21 none -32 priority -17 proofs -22 responsible -19 score -15 session -17 severity -19 start 23 status -29 steps -17 trainee -18 version -16
h/comme$	action -15 expectedLevel -18 links -17 none -24 responsible -16 status -15
h/comment	action 19 applicable -22 body -23 date -21 deadline -28 end -15 expectedLevel -19 expiry -18 indicator -23 label -22 lastCheck -17 links -26 none -34 priority -24 reference -22 responsible -33 score -25 session -23 severity -17 start -18 version -23
h/commi	action -20 body -18 comment -23 criterion -15 deadline -19 expectedLevel -16 expiry -16 indicator -17 label -18 lastCheck -15 links -18 none -22 priority -19 proofs -21 responsible 27 score -15 severity -15 status -19 version -19
h/confi	action -20 applicable -16 body -18 comment -19 deadline -18 expectedLevel -15 expiry -15 indicator -18 label -17 lastCheck -15 links -17 none 21 priority -16 proofs -20 status -20
h/confo$	action -15 comment -19 date -20 expectedLevel -19 expiry -18 label -18 lastCheck -17 links -18 none -17 priority -15 proofs -18 responsible -20 score -22 status 24 version -15
h/contr	action -15 body -20 comment -30 criterion -16 date -29 deadline -33 documents -15 expectedLevel -15 expiry -27 lastCheck 24 links -24 proofs -19 reference -18 session -22 severity -17 steps 19 version -15
h/convi	action 16 none -17
h/corr	action 24 comment -16 links -15 none -18 proofs -16 responsible -19 status -15
h/corr$	action 24 comment -17 links -16 none -18 proofs -16 status -15
h/corre$	action 15 responsible -15
h/corri	action 21 comment -18
h/corri$	action 20 comment -19
h/cotat	action -15 applicable -16 comment -22 deadline -16 expiry -15 indicator -17 label -17 lastCheck -15 links -20 none -28 proofs -20 score 16 severity -18
h/crit	action -16 comment -16 criterion 25 deadline -16 indicator -19 label -16 links -15 none -28 proofs -15 responsible -15 status -16 version -22
h/crite d	action -16 expectedLevel 16
h/criti$	action -15 comment -18 links -15 none -19 responsible -17
h/d avanc	action -19 none -19 priority -16 status 16
h/d entre	action 15 end -17
h/de fair	action 16 none -16
h/debit	action -15 applicable -16 body -17 comment -22 deadline -21 expectedLevel -16 expiry -16 label -15 lastCheck -16 links -21 none -20 priority -18 proofs -21 responsible 26 score -16 severity -19 status -17 version -15
h/decid	action 24 comment -16 label -17 none -22
h/decid de	action 15 none -16
h/decid$	action 19 none -16
h/deman	action -20 comment -26 deadline -16 indicator -17 label 29 links -16 none -26 proofs -16 status -17 steps 16
h/deman$	action -15 comment -18 label 25 none -21 proofs -15
h/dilig	action 21 deadline -15 links -15 none -20 priority -15 proofs -15 responsible -16 severity -18 status -17
h/dis	action -21 comment 28 expectedLevel -18 label -17 none -21 proofs -21 status -17
h/dit	action -20 comment 19 expectedLevel 17 none -24 priority -18 proofs -21 status -15
h/doit	action 16 none -15
h/donn	action -15 applicable -16 comment -20 deadline 18 documents 15 expiry -26 indicator -21 label -17 lastCheck -15 links -21 none -32 priority -21 proofs -16 responsible -22 step -24 steps 19
h/donne	action 15 comment -26 deadline -15 documents 15 indicator -15 links -22 none -28 responsible -19 session -18 status -17 step -15
h/donne$	action 16 comment -20 links -18 none -20 responsible -17 steps 20
h/dosie	action -17 comment -19 deadline -17 expectedLevel -17 indicator -15 links 24 priority -18 proofs -19 responsible -19 score -16 status -18 version -18
h/dossi$	action -16 applicable -16 body -22 comment -16 criterion -24 deadline -21 end -21 expectedLevel -20 expiry -16 indicator -27 label -18 lastCheck -15 priority -17 score -15 session -22 severity -17 start -20 status -17 trainee -22 version -21
h/dri	action -15 comment -20 deadline -18 indicator -15 links -19 none -25 priority -17 proofs -17 responsible 28 severity -15 status -22 version -17
h/ecart	action -16 deadline -19 expectedLevel -20 indicator -19 label -20 lastCheck -16 links -23 none -26 priority -16 proofs -17 severity 30 status -21
h/ech	action -16 comment -22 criterion -16 deadline 26 expectedLevel -15 expiry -16 indicator -20 label -19 links -22 priority -16 proofs -17 responsible -20 score -15 severity -16 status -22
h/echan	action -15 body -15 date -16 expiry -15 responsible -19 status -16
h/eleme	action -17 criterion -16 deadline -19 documents 18 expectedLevel -15 expiry -16 indicator -17 label -18 lastCheck -15 links -20 none -32 priority -15 proofs 22 responsible -22 score -15 severity -16 status -28
h/en plac	action 15
h/en premi	action -20 comment -21 none -21 priority 24
h/encor	action 16 none -17
h/engag$	action -28 comment -21 deadline -15 expectedLevel -21 indicator -15 label 20 none -21 priority -18 proofs -19
h/est	action -44 body -37 criterion -36 deadline -38 documents -23 end -19 lastCheck -40 none -23 phase -20 proofs -26 responsible -50 score -36 session -16 start -21 status 17 step -16 trainee -21
h/et	action -16 applicable -17 body -23 comment -24 deadline -23 documents -20 expectedLevel -16 expiry -23 indicator -21 links -27 none -24 phase -16 proofs -19 reference -21 responsible -21 status 19 step 25 trainee 15 version -19
h/etap	action 17 comment -18 indicator -21 links -29 none -38 session -26 step 19
h/etat	action -15 comment -19 date -22 deadline -18 expectedLevel -15 expiry -16 indicator -31 label -24 links -26 none -26 proofs -29 reference -22 responsible -22 score -17 session -18 severity -15 status 47 version -22
h/etre	action 16 none -16
h/evalu	action -17 body -19 criterion -20 date -16 deadline -24 end -22 expectedLevel -18 expiry -17 lastCheck 17 links -20 none -24 proofs -23 responsible -19 session -18 start -15 steps 25 trainee -15
h/evalu$	action -16 date -17 deadline -22 expiry -17 indicator -19 links -15 none -21 proofs -26 score -16 status 17
h/evide$	action -25 applicable -15 body -15 comment -26 criterion -16 date -15 deadline -26 expectedLevel -31 expiry -26 indicator -20 label -22 priority -18 proofs 26 responsible -22 score -20 severity -17 status -20 version -20
h/exig	action -17 comment -19 criterion -20 expectedLevel 22 expiry -15 indicator -17 links -18 none -30 priority -22 proofs -23 responsible -16 score -17 severity -21 status -28 version -16
h/expec	action -19 comment -21 deadline -17 expectedLevel 30 expiry -16 label -20 links -23 proofs -36 responsible -15 severity -15 status -17
h/fai	action -19 comment -26 links -20 proofs -21 reference -16 step -19
h/fair$	action 33 applicable -19 comment -34 deadline -30 expectedLevel -17 indicator -16 label -25 links -20 priority -28 proofs -29 responsible -21 status -24
h/faut	action -25 applicable -20 body -17 criterion -20 date -18 deadline 22 expiry -27 indicator -25 lastCheck -24 links -31 proofs -20 responsible -30 score -16 status -25 step -19 version -20
h/fil	action -16 body -16 comment -22 deadline -18 end -16 indicator -19 responsible -24 session -20 status -19 trainee -16 version -18
h/fil$	action -15 none -19 proofs 18 reference -15 responsible -18
h/fin	action -20 applicable -16 comment -25 date -19 end 28 expectedLevel -15 expiry 19 label -15 lastCheck -17 links -28 priority -17 proofs -20 reference -22 responsible -22 score -16 session -29 severity -17 start -29 status -28 trainee -18 version -16
h/fo	action -15 label 16
h/fourn$	action -17 links -17 none -22 proofs 22 status -15
h/gravi	action -16 comment -21 deadline -17 indicator -15 label -16 lastCheck -15 links -17 none -28 priority -17 proofs -16 responsible -20 score -15 severity 20 status -20 version -15
h/gro	action -17 applicable -16 comment -16 indicator -18 links -15 priority -19 severity 15 status -25
h/guid$	action -25 applicable -15 comment -23 criterion -15 deadline -21 expectedLevel 21 expiry -16 label -23 lastCheck -17 links -21 priority -18 proofs -23 responsible -18 status -23
h/hand	action -16 comment -18 expectedLevel -15 links -15 none -17 proofs 24
h/heur	action -20 body -17 comment -16 expectedLevel -16 links -21 none 33 session -15 status -22 steps -15 version -16
h/holde	action -21 responsible 23
h/how	action -15 applicable -16 comment -21 criterion -15 deadline -21 indicator -18 label -19 links -21 proofs -16 responsible -15 score -15 version -16
h/ici	action -25 applicable -18 date -24 deadline 24 documents -18 expectedLevel -20 expiry -22 label -17 lastCheck -23 links 18 priority -19 proofs -23 reference -15 responsible -18 score -15 status -26 step -20 version -17
h/ils	action -17 comment -15 label 20 none -20
h/impor	action -16 comment -17 deadline -17 links -16 none -23 priority 23 severity -15 status -19
h/impor$	action -17 comment -19 deadline -18 expectedLevel -15 links -18 none -22 priority 24 proofs -15 responsible -16 severity -15 status -20 version -16
h/in	action -21 applicable 21 body -29 comment -29 criterion -22 date -19 deadline -20 end -16 expectedLevel -21 expiry -18 indicator -23 label 15 lastCheck -20 links -22 none -37 priority -21 proofs -27 reference -21 score -21 session -24 severity -21 start -19 steps 16 trainee -20 version -24
h/ind$	action -15 comment -18 criterion -18 deadline -17 indicator 18 label 16 links -19 none -22 priority -15 proofs -18 reference -17 responsible -19 score -15 version -24
h/inter	action -15 date -19 deadline -23 documents -16 end -17 expectedLevel -17 indicator -19 lastCheck 15 none -29 phase -15 priority -15 responsible 16 score -19 session -21 severity -15 start -18
h/j en	action -18 comment 18 label -15 none -28 proofs -24 responsible -20 status 17
h/je a	action -18 comment 20 none -22
h/je decid	action 16 none -16
h/je fai	action -19 comment -23 none 25 proofs -22
h/je me	action -35 applicable -22 deadline 19 expectedLevel -22 expiry -26 label -21 lastCheck -17 links -18 none -33 proofs -27 responsible -16 score 17
h/je vai	action 20 comment -15 none -17 proofs -19
h/jour$	action -17 body -15 comment -25 expiry -22 indicator -16 label -16 lastCheck 18 links -20 none -15 proofs -20 status -25 trainee -15 version -27
h/jusqu	action -20 applicable -21 body -16 comment -21 criterion -16 date -25 documents -16 expiry 34 indicator -22 label -21 lastCheck -27 links -26 none -17 priority -21 proofs -21 responsible -26 score -18 severity -17 status -20 version -16
h/justi	action -20 comment -16 date -17 deadline -16 documents 16 expectedLevel -15 expiry -16 links -24 none -20 priority -15 proofs 29 responsible -20 score -16 status -22 version -21
h/l audit	action -23 applicable -21 body -17 deadline -23 indicator -23 lastCheck -20 links -23 priority -15 responsible -15 severity -18
h/l on	action -15 none 28 status -18
h/le guid	action -17 comment -20 expectedLevel 31 label -23 none -30 proofs -16
h/left	action 19 none -15
h/left to	action 19
h/level	action -17 body -17 comment -23 deadline -17 expectedLevel 22 indicator -19 label -21 links -20 proofs -16 responsible -20 score -15 status -19 version -16
h/lien	action -15 comment -20 date -17 deadline -15 links 38 none -28 proofs -29 reference -18 responsible -21 status -21 version -18
h/lieu	action -17 comment -20 date -16 deadline -18 expiry -16 indicator -16 label -17 links 15 proofs -20 responsible -26 score -16 severity -15 status -21 version -15
h/livra	action -15 comment -19 date -15 deadline 17 documents 19 end 17 expiry -18 indicator -18 label -15 links -20 none -25 priority -15 responsible -17 start -17 status -19
h/m	action -24 expectedLevel -21 expiry -21 lastCheck -16 links -19 none -28 priority -24 proofs -22 severity 17 status -27 version -16
h/main	action -23 none -24 proofs 26 steps 15
h/maj	action -16 comment -18 criterion -15 date -27 deadline -22 expiry -19 indicator -16 label -19 lastCheck 23 links -19 none -24 priority -18 proofs -20 severity 17 status -22 version -15
h/maj$	action -16 comment -18 date -26 deadline -22 expiry -17 indicator -15 label -18 lastCheck 24 links -18 none -22 proofs -20 responsible -18 severity 18 status -21
h/mark	action -15 comment -15 none -17 priority -17 proofs -19 score 18 severity -15 status -17
h/me rest	action 17
h/mesur	action 21 comment -15 none -18
h/mesur a	action 15
h/mettr	action 16 comment -20 expiry -15 none -18 proofs -17
h/mettr en	action 18 comment -19 expiry -15 none -19 proofs -18 status -15
h/montr	action -41 applicable -16 comment -38 deadline -21 documents 18 expectedLevel -22 expiry -20 indicator -19 label -19 lastCheck -15 links -25 priority -19 proofs 21 responsible -19 step -17
h/montr$	action -40 comment -36 deadline -19 documents 17 expectedLevel -20 expiry -16 indicator -16 label -18 links -22 priority -15 proofs 16 responsible -18 status -20 step -15
h/mot	action -17 body -16 comment 24 deadline -15 indicator -15 links -20 none -22 proofs -15 responsible -19 severity -15
h/motif	action -18 comment 19 links -16 none -17
h/n	action -28 applicable 22 body -18 criterion -25 date -19 deadline -21 expectedLevel -24 label -29 lastCheck -24 links -31 phase -15 priority -29 proofs -19 reference -19 responsible -32 score -23 session -19 severity -26 step -18
h/n$	action -18 applicable 17 body -16 comment -24 criterion -16 deadline -23 expectedLevel -15 expiry -20 label -20 lastCheck -16 links -23 priority -18 proofs -19 responsible -22 score -17 severity -17 version -18
h/nam	action -16 comment -23 date -21 deadline -17 end -18 expiry -19 indicator -19 links -30 priority -17 reference -26 start -19 status -23 steps -28 version -20
h/nam$	action -15 comment -22 criterion -15 date -18 deadline -18 end -16 expiry -21 indicator -15 links -28 priority -16 reference -23 start -19 status -22 steps -22 version -20
h/next actio	action 15
h/next step	action 16
h/niv	action -16 comment -21 criterion -17 deadline -17 expectedLevel 20 indicator -19 label -18 links -15 none -19 proofs -18 responsible -19 score -15 severity -16 status -17 version -17
h/not$	action -20 body -17 comment 20 deadline -18 documents -15 indicator -16 lastCheck -18 links -17 none -22 priority -16 proofs -17 responsible -20 session -17 severity -18 start -15 status -36 version -15
h/noter	action -21 comment 23 deadline -17 proofs -16
h/nous	action -27 applicable 19 comment -31 deadline -15 documents -17 indicator -15 links -19 priority -21 proofs -23 status -17 step 18 steps -15
h/oblig	action -16 comment -19 date -15 indicator -19 lastCheck -17 links -16 none -20 proofs -18 responsible -20 severity -17
h/oblig$	action -16 applicable -15 comment -19 expiry -18 indicator -19 label 18 lastCheck -18 links -17 none -18 proofs -17 responsible -20 severity -18
h/on a	action -22 deadline -15 none -22 proofs 29
h/on s	action -16 comment 16
h/on$	action -26 applicable -16 comment -24 criterion -16 date 21 deadline -20 expectedLevel -17 indicator -23 label -23 lastCheck 17 links -27 none -31 priority -18 proofs -22 responsible -28 score -20 severity -17 status -23 version -17
h/ordr	action -21 applicable -16 comment -23 criterion -23 deadline -22 expectedLevel -19 expiry -16 indicator -21 label -19 lastCheck -20 links -25 priority 22 proofs -15 responsible -20 score -21 severity -17 status -29 version -18
h/ou pas	action -18 links -22 proofs -15 responsible -16 status 25
h/papie a	action -16 none -17 proofs 18
h/pass	action -15 applicable -19 comment -24 criterion -19 deadline -24 documents -15 links -21 none 23 proofs -17 responsible -16 score -15 severity -17 version -18
h/passe	action 16 comment -18 deadline -17 proofs -18 responsible -17 status -17
h/passe$	action 16 comment -17 deadline -16 proofs -17 responsible -16 status -15
h/pens	action -15 comment 26 none -25 proofs -23 status -18
h/pense	action -15 comment 20 none -17 proofs -20
h/perio	action -16 applicable -15 body -15 comment -20 criterion -15 deadline -16 expectedLevel -15 indicator -17 links -18 priority -17 proofs -17 responsible -17 score -16 session -16 severity -16 status -25
h/perso	action -20 criterion -19 date -15 expectedLevel -17 expiry -17 indicator -22 label -19 lastCheck -17 links -20 none -25 priority -16 proofs -19 reference -16 responsible 19 score -16 session -21 severity -16 start -15 status -21 steps -17 trainee 18 version -21
h/petit pas	action 21 comment -17 deadline -16 expectedLevel -15 none -16 proofs -15 status -17
h/photo	action -17 comment -17 none 27 responsible -15
h/plac	action 15 comment -17 none -17
h/plac$	action 16
h/plan	action 18 comment -18 links -15 none -20 responsible -19 status -15
h/plus	action -17 applicable -19 comment -23 date -28 deadline 17 documents -16 expectedLevel -21 indicator -19 label -17 lastCheck -28 links -20 phase -15 priority -17 proofs -23 reference -17 responsible -28 status -24 step -15
h/point$	action -18 applicable -16 body -15 criterion -20 date -18 deadline -19 label -26 links -29 none -30 priority -16 proofs -20
h/ponde	action -16 applicable -15 comment -19 criterion -16 deadline -18 expectedLevel -15 expiry -15 indicator -18 label -16 lastCheck -15 links -17 none -17 priority -17 proofs -17 responsible -18 score 26 severity -16 version -15
h/porte	action -15 deadline -15 links -20 none -20 proofs -16 responsible 25 status -16
h/possi	action -19 body -15 comment -21 criterion -15 deadline -16 expectedLevel 28 expiry -15 indicator -16 label -18 links -23 priority -15 proofs -32 score -15 severity -27 status -20
h/possi$	action -20 body -16 comment -22 criterion -16 deadline -17 expectedLevel 28 expiry -17 indicator -16 label -16 lastCheck -15 links -24 priority -16 proofs -34 responsible -15 score -16 severity -26 status -21 version -18
h/pour$	action -18 applicable -15 comment -20 deadline 28 expiry -16 indicator -16 lastCheck -20 links -17 proofs -15 status -18
h/preco	action 23 links -16 none -15 proofs -17 responsible -15 status -16
h/preco$	action 19 none -19
h/premi	action -19 comment -25 end -30 links -18 none -31 priority 22 responsible -19 session -16 start 17 trainee -16
h/premi$	action -21 comment -23 none -22 priority 20 responsible -15 status -16
h/prend	action 16 label -17 proofs -19
h/prend$	action 16 label -15 proofs -16
h/prese	action -20 body -17 comment -32 deadline -17 end -16 indicator -17 label -15 links -24 proofs 26 reference -18 session -19 start -25 step -17 steps 25 trainee -16
h/prese$	action -19 comment -29 deadline -16 indicator -15 links -19 proofs 15 step -16
h/preuv$	action -19 comment -28 criterion -15 documents 19 expectedLevel -16 expiry -26 indicator -21 label -20 lastCheck -20 none -15 priority -15 proofs 23 reference -18 responsible -23 session -21 severity -21 version -21
h/prevo	action 16 none -19 responsible -15 status -15
h/pri	action 17
h/prio	action -15 comment -16 criterion -15 deadline -16 expectedLevel -21 label -15 links -16 none -19 priority 25 proofs -16 responsible -16 status -20 version -16
h/prio$	action -16 comment -16 criterion -15 deadline -17 expectedLevel -20 label -16 links -18 none -18 priority 26 proofs -17 responsible -17 score -15 status -20 version -15
h/proce	action -17 comment -21 deadline -19 expectedLevel -16 indicator -17 links -19 none -35 session -16 status -23 version -15
h/proch	action 31 date -15 expectedLevel -18 indicator -15 label -17 lastCheck -19 links -19 none -20 proofs -21 responsible -20 severity -15 status -22
h/propr	action -15 comment -18 date -17 expiry -16 links -19 none -19 proofs -23 reference -16 responsible 29 status -21 steps 16
h/prouv	action -17 deadline -17 expiry -18 indicator 20 label -20 lastCheck -16 links -19 none -26 proofs 26 responsible -15 status -26
h/qu il	action 19 comment -16 label -15 links 16 none -24 proofs -18 status -22
h/qu ils	action -15 label 19 none -19
h/que j	action -19 comment 15 deadline -17 expectedLevel -16 label -18 none -28 priority -16 responsible -18 status -19 step -15
h/que je	action 15 applicable -30 expectedLevel -32 expiry -17 indicator -16 label -36 lastCheck -19 links -19 none -16 proofs 18 responsible -17
h/que l	action -19 comment -23 indicator -15 label 19 proofs -24 status -25
h/rag$	action -15 comment -19 deadline -16 links -15 none -18 proofs -15 responsible -16 status 25
h/rappe	action -15 links -16 none 20
h/rappe$	action -15
h/redir	action -18 comment 22 deadline -15
h/ref	action -16 body -18 comment -25 date -18 deadline -22 documents -26 end -16 expectedLevel -23 expiry -19 indicator 17 label -29 lastCheck -15 links -32 proofs -18 reference 31 score -15 session -28 severity -15 start -16 status -31 step -21 steps -18 trainee -16 version -19
h/refle	action -15 comment 21 none -19 status -16
h/reg	action 16 comment -18 deadline 15 expiry -25 lastCheck -18 none -22 proofs -16
h/remar	action -20 comment 38 deadline -17 indicator -19 label -19 links -19 none -28 priority -15 proofs -21 reference -16 responsible -21 status -21 step -15 steps -21 trainee -16
h/remed	action 25 comment -18 deadline -16 links -15 none -18 responsible -16 status -19
h/remed$	action 19
h/rendr	action -15 comment -19 deadline 17 expiry -24
h/rendu	action -17 applicable -15 comment -22 deadline -19 expectedLevel -17 expiry -16 indicator -15 label -16 lastCheck -15 links -19 none -19 priority -19 proofs -19 responsible -19 score -16 severity -17 status 25 version -16
h/repre	action 18 comment -20
h/resp	action -15 body -16 links -17 proofs -15 responsible 30 status -16
h/respo	action -20 body -22 comment -24 criterion -15 deadline -17 expectedLevel -15 indicator -15 label -16 links -20 none -16 priority -17 proofs -16 responsible 35 severity -15 status -17 version -16
h/rest	action 25 comment -18 deadline -17 label -16 none -24 proofs -18
h/rest a	action 24 none -22 proofs -16
h/reten	action -16 deadline -18 expectedLevel -19 none -20 proofs -15 responsible -15 score -21
h/reten$	action -16 deadline -17 expectedLevel -20 none -20 proofs -15 responsible -15 score -23
h/rev	action -15 date -16 deadline -15 expiry -15 indicator -21 label -17 links -20 none -18 priority -15 proofs -22 reference -15 responsible -21 status -23 version 31
h/revis	action -15 comment -20 criterion -15 date -16 deadline -17 indicator -16 links -18 proofs -19 responsible -16 status -23 version 29
h/revu	action -15 comment -18 date -30 deadline -29 expectedLevel -15 indicator -15 label -18 lastCheck 36 links -17 none -18 priority -17 proofs -21 responsible -21 severity -17 version -17
h/s left	action 20
h/satis	action -19 body -16 comment -16 label 18 steps 17
h/satis$	action -18 label 16
h/scop	action -17 applicable 19 comment -19 criterion -15 deadline -19 expectedLevel -16 expiry -16 indicator -16 label -19 lastCheck -16 links -18 none -16 priority -18 proofs -19 responsible -19 score -16 severity -17 status -21
h/sever	action -15 deadline -15 label -15 links -16 none -19 priority -15 proofs -15 responsible -16 severity 21 status -17
h/sever$	action -15 deadline -15 label -15 links -16 none -19 priority -15 proofs -16 responsible -16 severity 20 status -17
h/show	action -18 comment -15 none -17 proofs 26
h/si	action -19 applicable -24 comment -22 criterion -18 deadline -20 expiry -17 indicator -20 label -20 lastCheck -18 links -21 none -28 priority -26 proofs -19 responsible -21 score -18 severity 23 status -27
h/sit	action -17 body 15 comment -27 deadline -23 expiry -16 indicator -17 links -19 priority -19 proofs -26 responsible -18 score -15 session -17 status 17 version -17
h/sous	action -26 label -16 links -17 none -23 proofs 24
h/statu	action -16 date -16 deadline -23 expectedLevel -17 indicator -23 label -22 links -23 none -31 priority -19 proofs -26 reference -21 responsible -23 score -18 severity -20 status 33 step -17 version -16
h/step	action 16 documents -16 indicator -22 links -26 none -23 phase -29 responsible -31 session -20
h/step$	action 17 comment -26 deadline -24 indicator -15 links -18 none -23 phase -20 reference -19 responsible -18 status -26 step 22
h/suit	action 16 body -15 comment -15 none -16 proofs -17
h/suit a	action 17
h/suiva	action 15
h/suiva$	action 16
h/sujet	action -17 comment 15 expectedLevel -18 indicator -15 label 15 links -17 none -22 proofs -17 status -16
h/tach	action 16 comment -17 deadline -16 documents -18 indicator -16 links -19 none -23 phase -18 proofs -18 status -22 step 21
h/the	action -20 applicable -19 comment -27 criterion -17 documents -18 expiry -22 indicator -24 lastCheck -20 none -25 priority -17 proofs 17 reference -18 score -16 session -16 severity -16 status -33 step -18 version -17
h/to do	action 25 applicable -17 deadline -16 expectedLevel -15 indicator -15 none -19 proofs -18 status -15
h/todo	action 19 comment -20 label -17
h/trait$	action -17 label -15 none -15 proofs -15
h/urgen$	action -15 comment -18 expectedLevel -19 links -16 none -25 priority 28 proofs -16 responsible -18 score -15 severity -16 status -28
h/vai	action 22 comment -23 label -16 none -24 priority -16 status -16
h/verif	action -21 applicable -19 body -15 comment -27 criterion -15 date -35 deadline -28 expectedLevel -15 expiry -28 indicator -20 lastCheck 37 links -21 none -32 priority -18 proofs -22 responsible -22 score -15 severity -16 status -21 steps 16
h/vers	action -17 comment -18 criterion -17 date -19 deadline -19 expectedLevel -16 indicator -24 label -17 lastCheck -17 links 15 none -26 priority -15 proofs -26 reference -19 responsible -19 session -19 status -23 version 23
h/versi	action -20 comment -21 date -18 deadline -20 expectedLevel -17 expiry -17 indicator -24 label -24 lastCheck -18 links -25 none -30 priority -21 proofs -29 reference -21 responsible -27 score -19 session -19 severity -20 status -29 version 41
h/vill	action -15 body -16 comment -24 deadline -17 expectedLevel -15 indicator -17 links -21 none 35 priority -16 proofs -17 responsible -22 session -15 status -19
h/voyan	action -15 applicable -15 comment -20 criterion -15 deadline -19 expectedLevel -15 expiry -15 indicator -19 label -15 links -21 none -23 priority -17 proofs -21 responsible -19 score -15 severity -17 status 27 version -16
h/what i	action -16 none 18
h/what s	action 18
h/where	action -16 applicable -30 comment -20 criterion -17 deadline -22 expectedLevel -19 expiry -15 indicator -23 label -21 lastCheck -16 links 30 none -26 priority -22 proofs -25 responsible -16 score -18 severity -20
h/which	action -18 applicable -16 comment -21 date -16 expectedLevel -17 expiry -15 label -20 lastCheck -15 links -22 none -17 priority -21 proofs -20 responsible -24 score -16 severity -19 status -25
h/who	action -18 applicable -16 comment -23 deadline -16 expiry -15 indicator -17 label -18 links -25 none -22 priority -15 proofs -19 responsible 23 session -20 severity -15 status -22 steps -16 version -16
h/work	action 18
h/work$	action 17
h/0 0	applicable -19 expectedLevel -16 indicator -16 label -15 none -19 priority 15 proofs -24 status -15
h/^actif	applicable 16
h/^appl	applicable 18 none -15
h/^conc	applicable 16 status -15
h/^conce	applicable 22
h/^conf	applicable -17 none -20 severity -19 status 24
h/^conse	applicable 17 links -16 none -18
h/^impri	applicable -23 comment -19 documents 17 links -18 none 16 priority -16 status -21
h/^ind	applicable -15 comment -18 criterion -20 deadline -17 indicator 29 label -34 links -18 none -20 proofs -19 reference -15 responsible -21 status -26
h/^l	applicable -16 comment -19 criterion -16 deadline -16 documents -17 links -20 none -28 priority -18 proofs -16 responsible -16 score -17 status -30
h/^la	applicable -21 body -20 comment -28 date -23 deadline -19 expectedLevel -19 expiry -20 indicator -27 links -21 priority -23 proofs -15 reference -17 session -16 status -30
h/^ok	applicable -18 none -19 responsible -15 status 25
h/^perim	applicable -18 date -22 deadline -20 expiry 20 indicator -16 lastCheck -21 none -24 proofs -16 responsible -15 status -16
h/^que	applicable -16 deadline -21 documents -16 label 21 none -28
h/^scop	applicable 18 proofs -15 status -16
h/^suis	applicable 15
h/^urgen	applicable -15 comment -17 deadline -16 expectedLevel -15 links -15 none -19 priority 22 responsible -16 status -18
h/^where	applicable -24 comment -16 deadline -18 indicator -18 label -15 links 25 none -21 priority -17 proofs -21 responsible -22 severity -15
h/actif	applicable 16
h/appl	applicable 15
h/apply	applicable 19
h/are	applicable -19 none -19 status 22
h/avanc$	applicable -15 comment -21 deadline -19 expectedLevel -18 indicator -20 label -16 links -16 none -36 priority -23 proofs -16 responsible -16 severity -15 status 18
h/b	applicable -18 comment 23 deadline -15 indicator -15 none -19 priority -16 responsible -15 severity -15 status -22
h/cet indic	applicable 15 indicator -16 none -15 status -16
h/champ d	applicable 17 status -16
h/conc	applicable 15 none -21 responsible -16 session 15 status -19
h/conf	applicable -17 expectedLevel -17 none -20 priority -19 severity -25 status 29
h/conse$	applicable 17 comment -15 none -19 status -19
h/d appli	applicable 16
h/dans notre	applicable 15
h/dispo	applicable -15 comment -25 criterion -15 deadline -21 expiry -17 indicator -20 lastCheck -16 links -21 none -28 proofs 19 responsible -23 session 16 status -20
h/does	applicable 17
h/ecol	applicable 16 none -16 steps 22
h/en est	applicable -18 comment -15 label -15 links -38 none -20 priority -17 responsible -20 severity -16 status 38
h/est bon	applicable -19 links -22 severity -17 status 27
h/est ce	applicable 18 comment -25 deadline -16 documents -17 expectedLevel -19 label -16 none -40
h/est ou	applicable -15 links -16 status 23
h/est pour	applicable 20
h/grav	applicable -16 comment -19 deadline -17 indicator -15 label -15 links -17 none -20 priority -18 severity 24 status -19
h/je conce	applicable 15
h/kan	applicable -15 deadline 17 indicator -19
h/ki	applicable -17 comment -17 deadline -18 indicator -15 links -18 none -28 priority -21 responsible 26 status -26
h/l 0	applicable -15 none -19 proofs -16 score -15
h/lign	applicable -15 comment -15 criterion -17 date 15 deadline -21 expiry -19 label -16 lastCheck -22 links -15 none 22 proofs -15 responsible -16 status -17
h/ma	applicable 19 date -16 deadline -19 expiry -16 lastCheck 23 none -19 status -16
h/me conce	applicable 15 status -15
h/meal	applicable -15 comment -21 deadline -16 expectedLevel -16 indicator -15 links -22 none 25 priority -16 proofs -19 responsible -18 score -15 status -17 version -17
h/moi ?	applicable 17 status -15
h/ns	applicable 16
h/on en	applicable -17 comment -16 deadline -16 links -22 none -21 responsible -22 status 31
h/ou ?	applicable -16 links 16
h/perim$	applicable 15 none -15
h/pomm	applicable 17
h/pour	applicable 20 criterion -38 date -41 deadline 23 documents -21 expiry -32 label -17 lastCheck -27 links -21 none -19 phase -27 priority -37 proofs -21 reference -19 responsible -46 score -32 severity -37 step -17 version -37
h/pour moi	applicable 22 status -20
h/pr qd	applicable -19 deadline 17 indicator -16 priority -15 responsible -16 status -15
h/press	applicable -15 comment -19 expectedLevel -16 none -21 priority 26 status -27
h/press ?	applicable -16 none -21 priority 26 status -24
h/pret	applicable -27 comment -27 deadline -21 expectedLevel -20 indicator -16 links -15 none -31 priority -27 proofs -18 responsible -17 status 35
h/pret ?	applicable -19 comment -16 none -19 priority -18 status 24
h/print	applicable -18 none 28 priority -16 responsible -17 severity -15 status -22
h/qd	applicable -18 deadline 17 indicator -15 priority -15 responsible -15 status -15
h/que ca	applicable 15 expectedLevel -15 status -18
h/se	applicable -26 end 24 expiry -25 indicator -29 lastCheck -21 none -41 phase -18 priority -27 proofs -29 reference -18 responsible -29 session -17 severity -20 start -29 steps -17 version -15
h/suis je	applicable 16
h/text	applicable -15 criterion -15 deadline -17 indicator -29 label 18 lastCheck -15 links -17 none -22 proofs -18 responsible -15 score -17 severity -22 status -23 version -20
h/to me	applicable 20
h/touch	applicable 15 none -16 status -16 step 15
h/urg	applicable -17 deadline -15 expectedLevel -17 none -20 priority 25 proofs -15 responsible -16 status -18
h/vaut	applicable -17 deadline -15 none -23 responsible -16 status -18
h/^0	body -16 comment -16 end -18 none -23 start 17 trainee -15
h/^accom	body -16 none -16 steps -15 trainee -15
h/^accou	body 16
h/^atten	body -22 criterion -15 deadline -21 end -20 indicator -17 links -16 none -39 reference -18 responsible -24 session -21 start -18 status -18
h/^attes	body -19 comment -21 end -20 none -21 session -20 start -21 steps 27 trainee -18
h/^au	body -16 comment -18 date -15 documents -15 end 18 expiry -23 links -15 priority -15 proofs -19 reference -16 status -19 steps -16
h/^boit	body 15
h/^candi	body -16 end -15 links -17 session -17 start -15 steps -20 trainee 15
h/^clas	body -22 comment -15 none -21 responsible -20 session 18 status -17 trainee -20
h/^clien	body 22 none -19 responsible -15
h/^cohor	body -15 reference -15 responsible -15 session 18 trainee -17
h/^comment	body -15 deadline -16 expiry -16 indicator -18 label -17 links -18 none -23 responsible -23 score -22 session -15 version -17
h/^compa	body 19 responsible -18
h/^conve	body -16 none -16 reference -17 session -18 start -16 steps 27 trainee -15
h/^convo	body -16 comment -15 end -16 links -18 none -23 responsible -15 session -17 start -18 steps 25 trainee -18
h/^custo	body 17 none -16 responsible -15
h/^debut	body -18 comment -15 end -26 none -18 responsible -15 session -21 start 35 steps -25 trainee -17
h/^dispo	body -17 comment -16 label 15 none -16 proofs -15 responsible -17 session 15
h/^dossi	body -17 comment -22 links 15 none -28 proofs -16 responsible -16
h/^dure	body -15 deadline -15 links -20 none 28 responsible -16
h/^emarg	body -16 comment -16 end -16 links -16 none -19 responsible -16 session -18 start -21 steps 23 trainee -19
h/^entit	body 18 none -15
h/^epreu	body -15 steps 20
h/^etabl	body 19 date 15 responsible -15
h/^eval	body -21 comment -16 end -26 none -19 responsible -21 session -26 start -19 status 20 steps 36 trainee -18
h/^evalu	body -16 comment -19 end -21 none -18 responsible -15 session -18 steps 23
h/^explo	body 16
h/^id	body -17 comment -15 label -18 none -28 proofs -15 version -15
h/^intit	body -17 comment -17 criterion -15 date -20 deadline -16 indicator -26 label 29 links -27 none -25 reference -19 responsible -23 status -21 version -16
h/^learn	body -17 session -18 steps -16
h/^livre	body -15 steps 21
h/^mono	body -16 comment -15 links -18 none -17 responsible 24 severity -16 status -17
h/^nam	body -22 none -29 reference -15 responsible 18 status -19 trainee 18
h/^org	body 15
h/^organ	body 17 none -17 responsible -16 session -18 trainee -15
h/^owner	body -15 comment -15 links -15 none -21 proofs -17 responsible 27 status -15
h/^pilot	body -16 comment -17 links -19 responsible 26 severity -15 status -15
h/^promo	body -16 none -16 responsible -17 session 20 trainee -15
h/^quest	body -17 comment -23 links -15 none 15 proofs -19 responsible -18 status -23 steps 20
h/^ref	body -17 comment -17 documents -16 expectedLevel -15 label -21 links -21 none -24 proofs -19 reference 34 responsible -26 session -20 status -23 step -15 steps -17
h/^salar	body -15 none -16 trainee 18
h/^salon	body 21
h/^sessi	body -20 comment -15 indicator -15 links -16 none -20 reference -21 responsible -17 session 17 status -16 steps -15 trainee -16
h/^stag	body -18 comment -25 documents -15 indicator -16 links -18 none -26 phase 16 reference -23 responsible -22 start -18 status -16 step -16 steps -19
h/^stagi	body -16 trainee 26
h/^struc	body 22
h/^stude	body -19 responsible -18 session -17 steps -17 trainee 21
h/^test	body -18 comment -17 end -17 none -16 responsible -19 session -15 start -20 steps 26 trainee -16
h/^typ	body -15 comment -19 deadline -15 documents -20 label -15 links -27 none 19 proofs -22 responsible -23 severity 21 status -27
h/^what	body -15 comment -22 criterion -19 deadline -25 expiry -18 indicator -25 lastCheck -16 links -25 phase -17 priority -17 reference -17 responsible -25 score -15 session -15 status -23 version -17
h/acc	body -18 comment -20 links 17 none -23 reference -15 responsible -15 session -16 start -19 steps 18 trainee -15
h/accou	body 15
h/accou$	body 15
h/affec	body -16 comment -15 none -15 proofs -15 responsible 19 status -15
h/anten	body 16 responsible -16
h/asso	body 18 none -15
h/attes	body -23 comment -24 end -18 links -16 none -24 proofs 17 responsible -23 session -20 start -21 steps 28 trainee -19
h/auxil	body -15 trainee 18
h/bas	body 18 responsible -15
h/batch	body -16 comment -19 indicator -15 links -22 reference -16 responsible -18 session 15 status -21
h/benef	body -16 links -20 none -16 responsible -15 session -21 start -15 steps -16 trainee 19
h/besoi	body -18 end -17 none -16 reference -15 responsible -15 session -17 start -19 trainee -19
h/blanc	body -16 comment -21 links -16 none -15 responsible -16 session -15 status 18 steps 19
h/blanc$	body -15 comment -20 links -16 none -16 responsible -15 session -15 status 20 steps 18
h/body	body 24 comment -16 links -17 none -18 responsible -22
h/boit	body 19 comment -15 links 17 none -18 responsible -15 steps -15
h/cabin	body 17
h/candi	body -18 comment -16 end -16 none -17 session -19 start -16 steps -21
h/candi$	body -16 comment -15 none -15 session -16 steps -17
h/chez	body 17
h/clas	body -23 comment -18 expectedLevel -15 indicator -16 links 15 none -23 reference -15 responsible -19 session 16 status -19 trainee -22
h/cod$	body -19 comment -19 indicator -21 none -29 reference 27 trainee -15
h/cohor	body -15 none -15 session 18 trainee -15
h/comma	body 17
h/compa	body 22 responsible -19 session -15 trainee -15
h/contr$	body -15 comment -19 date -21 deadline -22 expiry -17 indicator -22 lastCheck 18 links -16 responsible -18 session -17
h/conve	body -16 none -18 session -22 start -18 steps 19 trainee -18
h/convo	body -17 comment -16 end -16 links -21 none -23 responsible -16 session -18 start -20 steps 25 trainee -18
h/copil	body -17 links -15 none -15 priority -16 proofs -15 responsible 22 status -18
h/custo	body 18 none -17 version -15
h/d accom	body -17 comment -18 session -20 status -16
h/d ordr	body 16 none -17
h/day	body -17 links -16 reference -16 responsible -15 session -17 trainee -19
h/de qui	body -20 responsible 18 trainee 15
h/deb	body -17 end -17 none -16 session -18 start 23 steps -19 trainee -16
h/deb$	body -15 end -20 none -16 reference -15 session -17 start 20
h/debut	body -20 comment -16 end -31 links -16 none -22 reference -16 responsible -17 session -25 start 33 steps -19 trainee -21
h/depar	body -16 comment -17 end 20 links -19 session -19 start -24
h/depen	body -16 none -15 responsible 22
h/dispo$	body -15 comment -17 links -16 none -22 proofs 15
h/dos	body -19 comment -17 links 24 none -21 session -20 trainee -15 version -15
h/dure	body -16 deadline -15 links -19 none 29 status -15
h/elev	body -17 documents -22 session -19 step 15 steps -17 trainee 20
h/elev$	body -18 documents -22 session -19 start -15 step 15 steps -18
h/elle	body -21 end -18 links -21 none -17 responsible -19 start -22 trainee -15
h/emarg	body -18 comment -17 end -19 links -15 none -20 reference -15 responsible -16 session -18 start -21 steps 28 trainee -18
h/emplo	body 18 comment -15 end -15 links -15 none -15 session -16 trainee -22
h/emplo$	body 19 steps -15
h/end	body -17 end 23 links -15 none -18 reference -16 responsible -15 start -27 steps -19 trainee -18
h/enreg$	body -15 comment -17 deadline -20 expiry -16 indicator -19 lastCheck -20 proofs 15 responsible -18 severity -15 status -16 version -16
h/entit	body 20 comment -15 none -17
h/envoi	body 19
h/envoy	body -16 comment -17 end -16 none -15 session -16 start -17 steps 24 trainee -15
h/envoy$	body -16 none -15 session -16 steps 21
h/epreu	body -17 steps 22
h/etabl	body 17 comment -20 documents 22 expiry -15 links -20 none -21 responsible -26 step -16
h/eval	body -19 comment -16 end -25 none -20 responsible -19 session -25 start -16 status 17 steps 35 trainee -17
h/fait$	body -22 comment -27 date -22 deadline -24 documents -35 expectedLevel -22 indicator -19 label -25 lastCheck -18 links -22 phase -15 proofs -24 reference -16
h/feedb	body -17 none -18 start -15 steps 26
h/final	body -16 comment -23 none -15 start -15 steps 19
h/finan	body 21 comment -16 links -22 reference -18 responsible -24 session -20 start -18 trainee -20
h/finan$	body 21 comment -19 links -21 none 15 reference -16 responsible -21 session -19 start -17 trainee -17
h/gr	body -15 session 18
h/group	body -15 comment -16 links -20 none -22 reference -17 session 24 status -18 steps -24
h/group$	body -16 comment -16 links -15 none -21 session 18 status -15 steps -17
h/honor	body -15 comment -16 deadline -15 links -18 none 24 priority -15 proofs -15 responsible -21 score -16 status -17
h/initi	body -18 comment -17 deadline -15 links -17 none -20 proofs -15 responsible 20 status -16
h/intit	body -18 comment -17 criterion -15 date -22 deadline -16 expiry -16 indicator -27 label 29 links -28 none -26 reference -19 responsible -24 session 16 status -23 version -17
h/inves	body -18 end -16 none -15 session -15 start -15 steps 20
h/issue	body -17 steps 16
h/l envoi	body 18
h/l organ	body 18
h/learn	body -17 none -17 session -18 steps -16
h/lesso$	body -15 session -16 steps -18
h/livre	body -15 steps 22
h/matie	body -15 comment -17 none 16 responsible -19 status -17
h/mono	body -16 links -19 none -19 responsible 23 severity -15 status -18
h/nom du	body -20 links -22 none -15 proofs 15 reference -17 responsible -20
h/numer de	body -15 comment -17 label -36 links -26 proofs -18 status -25
h/opco	body 18 comment -17 links -15 none 15 responsible -16
h/org	body 23 responsible -16
h/org$	body 18
h/organ	body 26 comment -15 label -15 links -18 none -19 proofs -15 responsible -20 session -18 steps -16 trainee -16 version -15
h/organ$	body 27 responsible -15
h/ouver	body -17 end -21 links -20 none -17 responsible -15 session -18 start 17 trainee -18
h/ouver$	body -16 end -15 links -20 none -16 session -15 start 15
h/owner	body -15 comment -15 links -18 none -20 proofs -19 reference -15 responsible 30 status -16
h/pag	body -16 comment -18 none 30 responsible -16 status -16
h/par$	body -15 date -16 indicator -17 links -17 none -23 proofs -17 responsible 32 session -19 status -18 version -15
h/parco$	body -19 comment -21 indicator -15 links -20 none -26 reference -18 responsible -19 session 18 status -17 trainee -15
h/parti	body -21 end -19 phase 15 responsible -24 start -18
h/parti$	body -19 end -16 links -20 reference -26 responsible -19 session -22 start -17
h/pay	body 20 responsible -19
h/pay$	body 15
h/payin	body 18 responsible -20
h/perso$	body -17 none -16 proofs -18 status -16 version -15
h/pilot	body -19 comment -21 indicator -16 label -15 links -22 none -15 proofs -17 responsible 29 session -15 severity -19 status -18 version -17
h/posit	body -16 comment -16 end -15 links -20 none -23 proofs -19 reference -18 responsible -23 session -15 start -16 status 22 steps 24 trainee -16
h/pour quel	body 17
h/pr	body -16 comment -27 date -17 deadline 16 expiry -15 label -15 lastCheck -15 links -20 priority -19 proofs -17 reference -15 responsible -24 session -16 severity -16 status -24 trainee 16 version -17
h/preno	body -21 reference -15 session -22 steps -17 trainee 16
h/promo	body -15 none -20 responsible -18 session 22
h/promo$	body -16 links -17 none -17 responsible -17 session 22
h/quest	body -19 comment -24 end -20 links -16 none 16 proofs -18 responsible -18 session -15 start -16 status -21 steps 22 trainee -16
h/qui finan	body 18 responsible -19
h/qui pay	body 16
h/qui s	body -15 priority -17
h/qui suit	body -18
h/qui$	body -16 responsible 21
h/regle	body -17 comment -18 links -16 responsible -21 steps 30 trainee -15
h/rem	body -18 comment 27 deadline -17 end -16 expectedLevel -15 indicator -16 links -24 none -22 priority -17 proofs -19 responsible -20 session -17 severity -16 start -15 trainee -15
h/rem$	body -18 comment 26 deadline -16 expectedLevel -16 indicator -16 links -24 none -20 priority -15 proofs -19 responsible -19 session -16 trainee -16
h/remi	body -16 end -18 links -19 none -21 reference -15 session -22 start -17 steps 22 trainee -17
h/respo$	body -16 comment -20 links -18 none -21 responsible 27 status -15
h/sent	body -19 comment -15 end -15 none -21 responsible -15 session -15 start -15 steps 26 trainee -15
h/sent$	body -20 comment -16 end -17 links -15 none -22 responsible -16 session -16 start -17 steps 27 trainee -16
h/ses	body -16 comment -18 none -25 reference -18 session 21 steps -15 trainee -17 version -15
h/signe	body -15 comment -18 documents 29 end -17 links -17 none -30 responsible -16 session -23 start -17 step -27 steps 32 trainee -19
h/soc	body 16 responsible -19
h/socie	body 19 none -16 session -17
h/stag	body -19 documents -22 indicator -23 proofs -16 session 17 status -21 step -20 steps -28
h/stag$	body -18 documents -17 indicator -19 phase 17 proofs -16 start -16 status -16 step -16 steps -23 version -15
h/struc	body 23
h/struc$	body 18 trainee -15
h/stude	body -17 responsible -20 session -18 steps -16 trainee 18
h/suivi	body -18 end -16 start -16 trainee -18
h/test	body -22 comment -16 end -23 links -19 none -33 responsible -23 session -22 start -28 steps 30 trainee -22
h/them	body -17
h/them$	body -16
h/trac	body -15 comment -23 deadline -22 documents 17 indicator -18 label -18 none -32 priority -15 proofs 30 responsible -20 status -25
h/typ	body -15 comment -19 documents -18 links -25 none 21 proofs -22 reference -15 responsible -23 severity 18 status -24
h/vol	body -21 date -16 expiry -19 lastCheck -17 responsible -22 score -20 trainee -18
h/y	body -20 criterion -17 deadline -25 expectedLevel -24 expiry -21 indicator -16 label -22 lastCheck -22 proofs -28 score -19 severity -18 version -22
h/%$	comment -18 deadline -17 indicator -17 label -15 proofs -15 responsible -16 score 27 status -23 version -18
h/^adres	comment -16 documents -16 indicator -16 links 20 none 19 proofs -23 responsible -19 version -16
h/^affec	comment -15 none -15 responsible 18
h/^aid	comment -15 none 21 responsible -16
h/^analy	comment 22 expectedLevel -16 links -19 none -15 proofs -16 responsible -15
h/^anyth	comment 16 none -16
h/^audit	comment -15 trainee 16
h/^bon	comment 18 deadline -20 expiry 15 status -17
h/^champ	comment -16 none -18 status -18
h/^chemi	comment -18 links 31 none -33 proofs -17 responsible -16 status -18 steps -15
h/^com	comment 19 responsible -15
h/^combien	comment -18 links -19 none 20 phase -16 responsible -19 status -17
h/^comen	comment 19 none -18
h/^comm	comment 19 none -17 priority -16 status -16
h/^contr	comment -15 deadline -19 expiry -17 lastCheck 19 links -16 none -15 steps 26
h/^cout	comment -15 links -15 none 25 responsible -16 status -17 version -16
h/^criti	comment -17 links -15 none -19 priority 15 responsible -17 status -15
h/^day	comment -15 none -25 start 16 trainee -18
h/^delai	comment -23 deadline 18 documents -25 indicator -20 links -21 phase -20 reference -17 responsible -25 session -17 status -24 step -24
h/^dern	comment -16 date -15 indicator -15 label -15 lastCheck 24 responsible -18 status -17
h/^docum	comment -24 date -21 deadline -16 documents 16 expectedLevel -24 expiry -23 indicator -31 links -36 none -18 phase -20 proofs 26 responsible -36 score -15 session -17 version -19
h/^driv	comment -15 links 21 none -15 responsible -15 session -16
h/^due	comment -18 deadline 19 expiry -18 links -16 responsible -18 status -17
h/^echan	comment 17 links -17 none -26 responsible -16
h/^empl	comment -20 indicator -15 links 27 none -23 responsible -19 status -18
h/^enreg	comment -15 deadline -16 links -19 none -22 proofs 20 responsible -15 status -15 step -15
h/^et	comment -17 deadline -22 documents -15 expiry -19 indicator -19 links -20 none -19 phase -18 proofs -22 reference -15 responsible -15 session -17 status 17 step 22
h/^etap	comment -21 deadline -18 documents -37 indicator -18 links -18 none -23 phase -37 responsible -30 step 27
h/^etat	comment -16 date -25 indicator -21 links -23 none -21 proofs -29 reference -20 responsible -23 score -17 status 35 version -19
h/^fait	comment -17 date 20 deadline -15 expiry -16 none -34 responsible -27 status 20 step -20
h/^faut	comment -15 deadline 18 expectedLevel -16 label -16 links -16 priority -15 responsible -17 status -19
h/^feu	comment -15 none -18 status 24
h/^fil	comment -20 deadline -15 indicator -19 responsible -19 session -20 status -18 steps -16
h/^fre	comment 17
h/^frequ	comment -20 indicator -17 lastCheck -18 links -17 none 25 proofs -15 responsible -19 status -16 version -20
h/^guid	comment -15 none 16
h/^hour	comment -15 links -16 none 28 responsible -15 status -17
h/^how	comment -16 deadline -16 indicator -16 label -15 links -16 none 15 proofs -16
h/^impor	comment -16 deadline -15 none -19 priority 21 status -17
h/^inter	comment -17 none -18 reference -18 responsible 20 status -19
h/^is	comment -15 links -26 none 15
h/^jalon	comment -17 deadline -18 documents -20 links -15 none -21 responsible -15 step 18
h/^langu	comment -17 indicator -15 links -19 none 27 responsible -15
h/^lettr	comment -15 links -15 none -19 proofs -15 responsible -20 status 22 steps 15
h/^lib	comment -15 criterion -15 deadline -16 expectedLevel -16 expiry -15 indicator -18 label 20 links -17 none -20 responsible -17 status -20 version -16
h/^lien	comment -15 indicator -15 links 33 none -24 proofs -22 reference -15
h/^lieu	comment -19 criterion -15 date -15 deadline -16 indicator -15 label -15 lastCheck -15 links 16 proofs -18 responsible -25 score -15 severity -15 status -19
h/^local	comment -16 links 31 none -19 proofs -20 responsible -18 status -22
h/^matur	comment -19 none -17 proofs -15 status 24
h/^memo	comment 24 status -15
h/^mod	comment -17 links -23 none 21 status -15
h/^momen	comment -23 documents -24 none -17 responsible -16 status -17
h/^mon	comment -22 date -16 expectedLevel -17 expiry -15 indicator -15 label -19 lastCheck -20 links -24 proofs -23 responsible -18 severity -19 version -15
h/^mot	comment 15 none -15
h/^n	comment 20 links -18 none -26 proofs -15 responsible -17 status -22
h/^nc	comment -18 indicator -15 links -15 none -26 responsible -15
h/^need	comment -21 date -16 links -16 responsible -23
h/^nom	comment -24 date -20 end -23 indicator -19 links -31 none -25 phase -17 proofs 22 reference -17 responsible -34 start -23 status -27 steps -25 trainee 21 version -19
h/^nota	comment 21
h/^numer	comment -22 date -18 deadline -17 documents -19 expectedLevel -15 expiry -15 indicator 26 label -32 lastCheck -15 links -36 none -17 priority -18 proofs -24 reference 20 responsible -21 session -16 severity -15 status -27 step -16
h/^objec	comment -16 label 19 links -17 none -16 status -16
h/^obs	comment 25 deadline -16 links -15 none -20 proofs -15 responsible -18 status -17
h/^paper	comment -18 deadline -20 documents 21 indicator -19 links -23 none -25 phase -15 proofs 20 responsible -27 status -18
h/^papie	comment -15 deadline -15 documents 20 links -17 none -28 proofs 24 reference -17 responsible -20 step -17
h/^passa	comment -17 links -15 none -15 responsible -16 session -15 step 16 steps 20
h/^perio	comment -17 lastCheck -21 links -16 phase 15 responsible -15
h/^perso	comment -25 none -16
h/^phas	comment -17 documents -20 indicator -16 links -16 none -22 phase 23 reference -16 responsible -21 session -20 status -20 step -21 steps 18
h/^pj	comment -19 none -23 proofs 27 status -15
h/^pr	comment -16 deadline 17 lastCheck -16 links -17 priority -18 responsible -18 severity -16 status -24
h/^preci	comment 25 none -18
h/^pret	comment -16 none -18 proofs -15 status 22
h/^prix	comment -15 links -15 none 23
h/^profe	comment -15 none -20 proofs -20 responsible 24 session -15 status -15
h/^qu	comment 25 none -22
h/^quali	comment -20 criterion -24 label -20 none -19 responsible -23
h/^rappe	comment -20 none 18
h/^recor	comment -16 indicator -18 links -19 none -24 proofs 20
h/^remar	comment 29 indicator -15 none -17 proofs -17 responsible -18 status -18 trainee -15
h/^rep	comment -15 links 25 none -17 session -17
h/^reper	comment -15 criterion -17 indicator 16 none -22 proofs -17 responsible -21 status -18 version -18
h/^resul	comment -19 indicator -16 none -19 responsible -18 score -18 status 28
h/^ri	comment -24 steps 20
h/^rq	comment 23 links -15 none -19
h/^sall	comment -15 none 22 responsible -15
h/^se	comment -20 deadline -18 links -16 none -21 responsible -16 status -15
h/^seuil	comment -15 expectedLevel 23 none -20 status -17
h/^ski	comment -16 none -20
h/^son	comment -15 none -15 steps -15
h/^spons	comment -15 session -15
h/^suppo	comment -17 label -15 reference -16 responsible -20 status -22 version -18
h/^t	comment -17 none 25 responsible -21 start 16 steps -17 version -16
h/^temp	comment -17 indicator -15 links -19 proofs -15 responsible -17 session -18
h/^term	comment -18 date -15 deadline 16 end 16 expiry 19 indicator -18 label -21 links -18 proofs -15 reference -15 responsible -20 status -23 steps -15
h/^v	comment -16 deadline -15 expiry -15 indicator -17 links -18 none -36 proofs -17 responsible -18 status -21 version 23
h/^visit	comment -17 date -19 deadline -18 lastCheck 19 none -21 responsible -15
h/^who	comment -18 deadline -16 links -22 none -20 responsible 21 session -16 status -15 steps -15
h/a l	comment -20 label -18 none -26 proofs 28 responsible -19 status -23
h/a prese	comment -17 documents 16 none -18 proofs 17 status -15
h/a quel	comment -15 criterion 18 links -17
h/a quell	comment -15 deadline -19 none 15 responsible -15
h/a rendr	comment -16 deadline 16 expiry -23
h/a reten	comment 18 status -16
h/a savoi	comment 31 status -15
h/a signa	comment 24
h/a sorti	comment -15 none -18 proofs 16
h/acc$	comment -15 none -18
h/accep	comment -16 criterion -22 expectedLevel 24 links -15
h/accom$	comment -19 deadline -16 documents -19 indicator -15 links -21 reference -18 responsible -17 status -21
h/accue	comment -20 deadline 21 expiry -25 responsible -16 start -15
h/act$	comment -16 deadline -15 indicator -17 lastCheck -18 none -17
h/adhes	comment -20 end -16 indicator -15 links -17 none 19 proofs -16 session -16 status -17 steps 20
h/ai$	comment -22 none -18 proofs 22
h/aid	comment -15 none 19 proofs -15
h/aircr	comment -15 indicator -16 none 18 status -16
h/ajout	comment 20 date 21 deadline -15 expiry -20 none -20
h/analy	comment 19 links -18 none -24 proofs -15 responsible -16
h/analy$	comment 23 links -19 none -15 proofs -17 responsible -17
h/annot	comment 22 deadline -15 responsible -15
h/annot$	comment 23 deadline -17 none -16 responsible -15 status -15
h/anyth	comment 17
h/apres	comment -22 date -18 documents -19 expiry 22 indicator -18 links -20 none -31 phase 26 responsible -21 status -23 step -17 steps 15
h/apres$	comment -16 documents -15 none -19 phase 21 status -16
h/argum	comment 18 links -17 none -20 status -15
h/artif	comment -16 deadline -15 indicator -17 none -26 responsible -18 status -17
h/assoc$	comment -18 deadline -16 documents 16 label -16 links -18 none -25 reference -16 responsible -23 status -20 step -15 version -15
h/atten par	comment -18 none 33 proofs -30 status -18
h/auto	comment -23 date -16 deadline -20 expiry -15 label -15 none -18 status 25
h/avec	comment -21 deadline -20 indicator 20 links -21 none -25 status -25 version -16
h/batte	comment -16 links -16 none 23 responsible -16
h/before	comment -15 deadline 20 indicator -20 links -22 none -20 proofs -18 reference -16 responsible -23 session -17 status -21 version -15
h/board	comment -15 none -17 status 17
h/ca m	comment 15 none -15
h/caden	comment -15 none 21
h/can	comment -15 none -19 proofs 22
h/cap	comment -17 deadline 22 lastCheck -17 links -15 responsible -15 status -16
h/cart	comment -16 none -15 steps 18
h/ce point	comment -24 status 18
h/certi	comment -19 end -17 expectedLevel 15 none -22 responsible -19 session -19 start -17 trainee -19
h/cette	comment -19 date 20 deadline -18 lastCheck -15 links -17 none -26 phase -16 proofs -15
h/ch	comment -19 criterion 16 links -15 none -20 status -17
h/chant	comment -17 deadline -18 label -15 links -16 none -21 proofs -16 responsible -17 score -19 status 18
h/charg$	comment -21 none -16 responsible 20 status -15
h/check$	comment -26 criterion -16 deadline -15 lastCheck 16 links -17 none -25 priority -15 proofs -15 version -15
h/clair	comment -17 indicator -17 label 19 responsible -18 status -16
h/clair$	comment -16 indicator -16 label 19 responsible -17 status -15
h/com	comment 23 none -19 responsible -16 status -16
h/comen	comment 18
h/comm	comment 17 deadline -16 links -19 priority -16
h/comme de	comment 20 status -22
h/comment je	comment -19 status 19
h/comment$	comment 24 deadline -15 none -18 proofs -20 responsible -16 status -22 steps -16
h/compl$	comment -18 date -20 expectedLevel -15 label -15 links -17 none -19 priority -17 responsible -23 score -19 status 20
h/conte	comment 22 proofs -22
h/conte$	comment 20 proofs -18
h/cost	comment -15 links -15 none 18 status -19
h/coule$	comment -15 indicator -18 responsible -17 status 16
h/courr	comment -15 indicator -15 none 23 responsible -16 status -17
h/cout	comment -15 indicator -15 links -16 none 25 status -17 version -17
h/couve	comment -16 expectedLevel -23 indicator 19 links -15 none -16 severity -15 version -19
h/crit$	comment -15 criterion 20 indicator -20 label -15 none -22 version -16
h/criti	comment -18 deadline -15 label -15 links -16 none -19 priority 17 responsible -18 status -17
h/d auto	comment -15 status 17
h/de confo	comment -17 none -18 score -16 severity -19 status 26
h/de contr	comment -18 date -16 deadline -15 expiry -15 indicator 21
h/de preuv	comment -19 date -18 links -22 proofs 16 responsible -15 severity -15 status -24
h/dead	comment -18 deadline 26 indicator -17 links -16 responsible -17 status -17
h/deadl	comment -18 deadline 22 responsible -15 status -17
h/deadl$	comment -17 deadline 21 reference -16 status -17
h/debat	comment 19
h/del	comment -18 documents -18 indicator -15 links -17 phase -16 reference -16 responsible -16 status -18 step -17
h/delai	comment -27 deadline 20 documents -28 expiry -15 indicator -22 label -15 lastCheck -19 links -22 phase -22 reference -21 responsible -28 session -18 status -26 step -27
h/delai$	comment -19 deadline 18 documents -20 indicator -17 lastCheck -17 links -17 phase -20 reference -15 responsible -19 status -18 step -21
h/diffu	comment -15 expiry -15 none 18 status -15
h/dit$	comment 22
h/diver	comment 15
h/don$	comment -17 deadline -20 expectedLevel -19 links -15 none -22 proofs -17 responsible -17 status 15
h/donn$	comment -20 documents 19 none -26 status -15 step -22 steps 19
h/dos$	comment -18 end -15 links 28 none -19 session -20 steps -17 version -15
h/driv	comment -15 links 21 none -17 responsible -16 session -17
h/du docum	comment -18 criterion -16 date 16 deadline -18 expectedLevel -15 indicator -18 label -19 lastCheck -15 none -44 priority -15
h/du point	comment -17 indicator 19 none -21 responsible -20
h/du$	comment -26 criterion -19 end -26 expectedLevel -19 indicator -23 label -22 links -28 none -31 proofs -24 reference -18 responsible -24 severity -16 start 24 status -21 steps -20 trainee -21 version -19
h/due	comment -21 criterion -15 date -19 deadline 24 documents -15 expiry -15 indicator -18 label -15 links -21 phase -15 priority -15 proofs -16 responsible -18 score -15 severity -15 status -19 step -17 version -16
h/echan$	comment 18 deadline -15 lastCheck -16 responsible -16 steps -17
h/ecrit	comment -17 date 25 deadline -26 documents 20 expectedLevel -16 expiry -23 indicator -23 lastCheck -22 links -22 priority -15 reference -16 status -30 step -16 version -16
h/ed	comment -16 criterion -15 links -20 none -16 proofs -18 responsible -20 session -15 status -18 version 23
h/ed$	comment -15 links -19 none -16 proofs -19 responsible -20 status -18 version 24
h/editi	comment -15 links -19 none -20 priority -19 proofs -16 responsible -16 status -20 version 28
h/effec	comment -15
h/effec$	comment -15
h/eleme a	comment -15 proofs 19
h/eleme de	comment 22 links -16 none -27
h/elle$	comment 15
h/els	comment 15
h/email$	comment -15 none 21
h/emoji	comment -15 none 19 score -15 status -17
h/en charg	comment -20 none -15 proofs -16 responsible 24 status -15
h/en clair	comment -19 indicator -16 label 19 responsible -19
h/en marg	comment 18 responsible -18 status -16
h/en regl	comment -17 status 25
h/en vrac	comment 25 responsible -20 status -19
h/enonc	comment -15 criterion -17 indicator -23 label 24 proofs -17 responsible -17 status -18
h/enreg	comment -21 deadline -26 indicator -18 none -21 proofs 16 responsible -20 status -19 step -15
h/est dit	comment 25 expectedLevel -15 priority -15
h/etabl$	comment -17 documents 21 links -16 none -16 responsible -19 step -15
h/exig$	comment -16 links -15 none -22 priority -20 proofs -16 severity -18 status -25
h/exige$	comment -16 deadline -15 none -20 proofs -18 severity -15 status -16
h/fai$	comment -20 none 26 priority -15 proofs -18 status -15
h/fee	comment -17 indicator -17 links -19 none 26 responsible -18 status -20 version -15
h/feuil	comment -17 documents 15 start -18 steps 23
h/fichi	comment -17 deadline -16 indicator -16 label -15 proofs 17 responsible -18 status -19
h/fichi$	comment -19 deadline -16 indicator -17 label -16 responsible -19 status -19
h/filed	comment -16 indicator -16 links 25 none -19 proofs -16 status -16
h/fin$	comment -16 end 20 expiry 20 links -15 none -30 reference -16 session -20 start -22 trainee -15
h/fini	comment -16 end 15 expiry -18 lastCheck -17
h/fre	comment 20
h/fre comment	comment 19
h/given	comment -15 none -18 status 22
h/goute	comment -16 links -17 none 22 responsible -18
h/h$	comment -17 deadline 17 expectedLevel -15 links -15 responsible -16 status -16
h/head	comment 18
h/held	comment -16 none -18 status -20
h/held$	comment -15 none -16 status -20
h/hostn	comment -17 indicator -16 links -18 none 21 responsible -15 status -16
h/ici$	comment -16 links 20 proofs -15
h/id$	comment -19 deadline -16 label -23 links -22 proofs -15 reference 27 responsible -21 session -15 status -21 steps -19 trainee -20 version -22
h/ide	comment -17 expectedLevel -15 expiry -15 indicator -18 links -29 none 31 proofs -30 responsible -20
h/il ?	comment -22 deadline -17 expiry -22 label -17 none -21 priority -18 proofs -20 status -23 steps -18
h/impr	comment -19 documents 21 links -21 none -19 reference -15 responsible -18 session -17 status -19 step -18
h/impri$	comment -15 reference 15 responsible -19
h/initi$	comment -17 links -18 none -22 proofs -16 responsible 22 status -16
h/int	comment -15 deadline -15 indicator -15 label 18 links -19 none -18 responsible -21 version -15
h/j$	comment -25 deadline 17 documents -16 none -16 responsible -17 steps -15
h/jalon	comment -22 date -19 links -20 responsible -21 step 15
h/jalon$	comment -16 date -17 lastCheck -15 links -19 responsible -18 status -23
h/je suis	comment -15 none -21 priority -20
h/journ	comment -15 none -15
h/justi$	comment -23 date -15 deadline -17 documents 15 label -16 links -21 none -15 proofs 24 responsible -20 status -22 version -18
h/kilom$	comment -16 none 22 score -22 status -15
h/l ecart	comment -15 label -15 severity 19 status -18
h/l oblig	comment -17 deadline 18 expiry -16 indicator -18 lastCheck -15 none -16 proofs -16 responsible -18 severity -17
h/langu	comment -18 none 28 responsible -17
h/level$	comment -19 expectedLevel 15 links -19 responsible -17 status -20
h/lib	comment -17 criterion -15 deadline -16 expectedLevel -15 expiry -15 indicator -19 label 22 links -17 none -23 responsible -18 status -21 version -15
h/libel	comment -15 indicator -21 label 27 links -17 none -18 responsible -16 status -20 step 15 version -15
h/libr	comment 18
h/libr$	comment 19
h/lign$	comment -15 criterion -18 deadline -19 expiry -15 label -16 lastCheck -19 none 22 proofs -15 responsible -15 status -16
h/link	comment -20 indicator -17 links 26 none -22 proofs -20 responsible -19 status -16
h/link$	comment -15 indicator -15 links 23 none -19 responsible -15 status -16
h/livra$	comment -20 documents 19 end 17 indicator -17 links -20 none -22 responsible -17 start -17 status -18
h/local	comment -15 links 28 none -18 proofs -18 responsible -15 status -19
h/locat$	comment -15 links 22 none -16 proofs -21
h/mail$	comment -15 none 25 status -18
h/malle	comment -16 steps 18
h/manqu	comment -15 label -15 lastCheck -15 none -16 priority -15 severity 30 status -17
h/marg	comment 15 responsible -16
h/marg$	comment 18 responsible -17 status -15
h/matur	comment -21 links -15 none -25 proofs -21 responsible -16 status 23 version -18
h/me deman	comment -16 expectedLevel -17 label 30 none -22
h/me sen	comment -23 status 15
h/me vient	comment 16
h/memo	comment 27 links -16 none -19 responsible -19 status -16
h/memo$	comment 23 none -19
h/mes not	comment 15 none -19 proofs -18
h/mes pense	comment 19 proofs -19
h/metar	comment -15 none 21 responsible -16 status -17
h/mis	comment -19 expiry -24 indicator -19 lastCheck 18 none -25 proofs -17 responsible -22
h/mnt	comment -16 links -17 none 24 responsible -16
h/model	comment -22 deadline -17 indicator -22 phase -16 proofs -15 responsible -22 session -16 status -19 step -19 version 15
h/model$	comment -23 documents -18 proofs -15 responsible -15 score -15 version 15
h/mot$	comment 23 links -15 none -18 severity -19
h/nb d	comment -15
h/nb de	comment -17 none 27
h/nb$	comment 19
h/nextc	comment -18 deadline -16 links 25 none -22 responsible -19 status -19
h/nivea de	comment -17 none -32 score -15
h/nom	comment -28 date -25 deadline -19 end -26 expectedLevel -15 expiry -22 indicator -26 links -34 none -23 phase -15 proofs 16 score -16 severity -16 start -25 status -31 steps -31 trainee 22 version -21
h/non	comment -16 deadline -20 expectedLevel -17 indicator -15 links -17 none -30 proofs -15 responsible -20 severity 19
h/not inter	comment 23 status -18
h/nota	comment 27 none -15
h/nota$	comment 22 steps -15
h/objec	comment -22 date -19 indicator -16 lastCheck -16 links -19 proofs 23 responsible -16 status -21
h/obs	comment 29 links -17 none -20 responsible -17 status -15
h/obs$	comment 20 none -16 status -15
h/obser	comment 31 deadline -15 indicator -15 links -18 none -22 responsible -17 status -20
h/obser$	comment 27 none -15 responsible -17
h/on fait	comment -27 expectedLevel -16 label -20 proofs -17 responsible -15 status -23
h/or	comment -16 deadline -17 indicator -15 links -16 none -24 responsible 15 step -17
h/order	comment -16 deadline -16 indicator -15 label -15 priority 18 responsible -17 score -15 version -15
h/order$	comment -18 criterion -15 deadline -16 label -15 links -16 priority 16 score -15 severity -15 status -21 version -15
h/our	comment -15 indicator -15 links -15 none 23 responsible -16 status -17
h/out$	comment -18 none -19 responsible -16 steps 19
h/outco	comment -19 indicator -15 links -20 none -24 priority -15 proofs -19 responsible -18 status 27 version -15
h/p	comment -20 deadline -20 indicator -15 links -21 proofs 15 responsible -19 score -15 status -21
h/pag$	comment -16 none 25 status -15
h/paper	comment -17 deadline -19 documents 21 indicator -20 links -21 none -24 proofs 20 responsible -27 status -18
h/parco	comment -22 deadline -15 documents -18 indicator -17 links -20 none -25 reference -19 responsible -20 session 16 status -19 steps -16
h/parta	comment -18 indicator -15 links 26 none -20 responsible -18 status -21
h/parta$	comment -17 links 25 none -20 responsible -19 status -20
h/pass$	comment -16 none 25
h/passa	comment -16 none -17 responsible -15 step 15 steps 18
h/path	comment -17 indicator -16 links 17 none -20 responsible -17 status -17
h/pc	comment -20 indicator -16 none -17 proofs 18 responsible -20 status -17
h/pc$	comment -15 none -20 responsible -17
h/perim	comment -17 criterion -15 date -23 deadline -28 expectedLevel -15 expiry 23 indicator -18 label -15 lastCheck -22 links -20 none -31 priority -19 proofs -17 responsible -18 status -21
h/perio$	comment -20 deadline -16 indicator -17 links -18 phase 15 priority -15 proofs -16 responsible -16 score -16 session -15
h/permi	comment -15 responsible -18 session 15 trainee -19
h/phas	comment -17 documents -19 indicator -16 links -16 none -21 phase 24 reference -16 responsible -20 session -19 status -18 step -22 steps 17
h/piec$	comment -17 deadline -19 indicator -20 label -15 lastCheck -23 none -28 responsible -18 session -20 severity -19
h/pil	comment -16 links -15 none -15 responsible 18
h/pilot$	comment -15 indicator -17 responsible 23
h/pj	comment -20 none -22 proofs 27 status -15
h/poche$	comment -15 links 21 responsible -16 status -18
h/point de	comment 19 lastCheck -26 links -19 none -26 responsible -24 score -24 status -25
h/prati	comment -26 links -15 none 25 proofs -23 responsible -15
h/prati$	comment -20 links -16 none 24 proofs -21 responsible -16 status -18
h/preci	comment 25 none -20
h/preci$	comment 21
h/prevu$	comment -15 deadline 17 expiry -15 indicator -16 label -15 lastCheck -15 links -16 responsible -17 status -19
h/prix	comment -15 links -17 none 24
h/proba	comment -16
h/proce$	comment -17 deadline -15 indicator -16 links -18 none -27 session -15 status -21
h/produ	comment -19 documents 16 indicator -17 links -19 reference -15 responsible -21 session -15 status -20 version -18
h/produ$	comment -15 deadline -15 documents 16 indicator -16 links -17 reference -16 responsible -18 status -21 version -15
h/profe	comment -15 links -15 none -15 responsible 20
h/qu ai	comment 20 none -18
h/que dit	comment -16 none -17
h/que nous	comment -19 expectedLevel -18 none 20 proofs -15 step 16
h/qui en	comment -21 label -21 none -16 priority -24 proofs 25
h/qui est	comment -16 none -17
h/r	comment -24 criterion 16 none -21 proofs -15 steps 20
h/r$	comment -16
h/rag	comment -18 deadline -15 links -16 none -19 proofs -16 responsible -16 status 25
h/rang$	comment -18 indicator -19 proofs -15 responsible -15 status -22 version -15
h/ratio	comment 16
h/reali	comment -16 date -24 deadline 15 expiry -22 lastCheck -23 links -15 proofs -15 responsible -16 status 15
h/recor	comment -16 expiry -15 indicator -19 links -20 none -27 proofs 21 responsible -16
h/recue	comment -16 steps 23
h/recue$	comment -15 steps 26
h/ref$	comment -17 links -19 reference 18 session -21 status -20 step -15 trainee -16 version -17
h/regl	comment -22 none -19 responsible -18 status 25
h/regl$	comment -16 responsible -15 status 23
h/remar$	comment 29 none -23 responsible -16 steps -17
h/rep	comment -15 links 26 none -16 responsible -15
h/reper	comment -16 criterion -16 deadline -16 none -22 proofs -18 reference 17 responsible -22 status -20 step -15 version -19
h/requi$	comment -18 deadline -17 expectedLevel 20 none -31 priority -20 proofs -19 responsible -17
h/reser	comment 19 links -16 none -18 proofs -15 responsible -18 status -16
h/reser$	comment 18 none -17 responsible -15 status -16
h/resul	comment -25 indicator -18 label -17 lastCheck -22 links -16 none -20 proofs -16 responsible -21 status 32
h/rev$	comment -15 indicator -16 links -15 status -16 version 21
h/revis$	comment -17 deadline -15 expiry -18 links -16 priority -15 proofs -16 responsible -15 status -20 version 24
h/ri	comment -25 steps 21 trainee -15
h/rmk	comment 25 deadline -17 links -17 none -18 proofs -15 responsible -23 severity -15 status -17 version -15
h/rmq	comment 21 deadline -19 expectedLevel -16 expiry -15 lastCheck -15 links -18 none -20 priority -17 responsible -18 score -15 status -16 version -16
h/room	comment -16 none 25 status -15
h/room$	comment -15 none 23
h/rq	comment 20 none -16
h/s est	comment 22 none -16
h/sa	comment -19 end -16 none -23 reference -18 session -19 start -18 trainee -18
h/savoi	comment 23 none -15 status -15
h/savoi$	comment 21 status -16
h/scor	comment -15 none -16 score 22 version -16
h/self	comment 21
h/sen	comment -24
h/serve	comment -17 deadline -15 indicator -17 links 27 none -17 proofs -17 responsible -17 status -19
h/sessi	comment -22 indicator -21 links -21 none -28 reference -26 responsible -25 session 27 status -22 steps -24 trainee -20
h/seuil	comment -17 expectedLevel 25 none -22 proofs -17 status -19
h/share	comment -16 links 21 none -16 responsible -17 status -16
h/sheet	comment -18 end -15 none -16 steps 23 trainee -29
h/shift	comment -16 indicator -15 links -15 none 19 status -19
h/sign	comment -17 links -19 none -15 responsible -17 session -16 start -16 steps 19
h/signa	comment 20
h/signa$	comment 15
h/signe$	comment -16 documents 18 end -16 none -23 session -20 start -15 step -17 steps 29 trainee -16
h/sit$	comment -15 session -15
h/situa$	comment -15 status 20
h/ski	comment -16 none -21
h/sla	comment -16 documents -18 indicator -15 responsible -18 status -17 step -17
h/son	comment -25 end -15 indicator 15 none -28 start -18 trainee -18
h/sor	comment -16 none -22 proofs 24
h/sorti	comment -24 deadline -19 documents 18 end 24 indicator -15 links -20 none -25 proofs 24 reference -16 responsible -22 session -21 start -20 status -22 step -17 steps -19
h/sorti$	comment -15 end 18 links -17 none -20 proofs 18 responsible -15 start -16
h/speci	comment 16 links -15 steps -15
h/sprin	comment -19 deadline -16 links -19 none 23 priority -15
h/stagi	comment -15 end -17 none -19 responsible -21 session -19 start -20 steps -27 trainee 24
h/stat	comment -16 date -15 links -16 none -23 priority -15 proofs -23 reference -16 responsible -16 score -15 status 32
h/statu$	comment -24 date -15 links -15 none -19 proofs -21 reference -17 status 27
h/stock$	comment -15 links 20
h/sujet ?	comment 17
h/suppo	comment -19 date -16 deadline -16 expiry -16 label -17 responsible -23 session -17 status -21
h/sur ce	comment -23 score -15 status 20
h/svc	comment -16 links -17 none 27 responsible -17 status -15
h/tag	comment -15 links -17 none 20 status -16
h/temoi	comment -17 label -17 none -18 priority -19 proofs 27
h/temoi$	comment -18 label -16 none -17 priority -17 proofs 27
h/temp	comment -20 documents -17 indicator -22 links -24 phase 16 proofs -15 reference -18 responsible -20 session -22 status -15
h/term	comment -20 deadline 15 end 16 expiry 18 indicator -16 label -19 links -18 reference -17 responsible -20 session -15 status -21
h/the audit	comment -15 none -19 proofs 21
h/to	comment -17 date -26 label -40 lastCheck -29 none -42 priority -33 reference -20 score -36 session -23 severity -21 start -16 status -43 steps -18 trainee -16 version -31
h/trait	comment -25 date -19 expectedLevel -15 expiry -18 label -19 links -22 none -20 proofs -19 responsible -24 severity -18 status -19 version -16
h/two	comment 16
h/under	comment -15 links 25 none -18 proofs -15 status -18
h/unit	comment -17 links -16 none 21 responsible -15
h/utili$	comment -15 documents 17 indicator -15 links -17 responsible -16 status -16
h/verif$	comment -19 date -27 expiry -19 indicator -16 lastCheck 15 links -15 none -19 proofs -16 responsible -16 status -15 steps 16
h/versi$	comment -15 indicator -17 links -18 none -21 priority -16 proofs -25 reference -15 responsible -18 status -20 version 29
h/veut	comment -16 expectedLevel 15 none -19 proofs -16
h/vient	comment 16
h/vient$	comment 15
h/visit	comment -17 date -22 deadline -21 expiry -17 lastCheck 21 links -15 none -22 proofs -15 responsible -15
h/vrac	comment 24 responsible -19 status -18
h/vrac$	comment 23 responsible -18 status -17
h/watch	comment 15 responsible -15
h/worth	comment 15
h/y n	comment -19 links -15 none -23
h/0 a	criterion 16
h/^chapi	criterion 21 indicator -16 none -18
h/^exig	criterion -15 none -22 proofs -15 severity -15 status -17
h/^rev	criterion -17 indicator -16 links -19 none -26 proofs -23 responsible -21 status -17 version 31
h/^rnq	criterion -21 expectedLevel -15 indicator 23 label -17 none -17
h/^titr	criterion 16 date -16 indicator -21 links -23 none -20 reference -17 responsible -20 status -21 version -16
h/a 0	criterion 16
h/accep$	criterion -16 none -15
h/accom	criterion -15 deadline -21 indicator -20 links -24 proofs -15 reference -19 severity -15 steps -18
h/artic	criterion -17
h/bloc	criterion 16 none -19 responsible -17 status -15 step -17
h/bloc$	criterion 19 none -18 responsible -15 status -15
h/c koi	criterion -16 indicator -16 label 19 links -20
h/chapi	criterion 19
h/chapi$	criterion 16
h/cr	criterion 15 none -17 version -16
h/crite 0	criterion 21
h/crite de	criterion 19
h/de crite	criterion 16 indicator -18
h/de ratta	criterion 19
h/domai	criterion 15 indicator -15
h/famil	criterion 17
h/grand	criterion 16
h/headi	criterion 18 none -16 status -15
h/indik	criterion -15 indicator 24 none -23 version -15
h/koi	criterion -22 indicator -19 label 20 links -24 none -17 status -18
h/numer$	criterion -18 indicator 24 proofs -19 reference -15 responsible -15 version -18
h/n° d	criterion -15 none -35 status -21 version 17
h/n° indic	criterion -22 indicator 33 label -15 none -24 status -15 version -28
h/n° rnq	criterion -21 indicator 19 none -15
h/out	criterion -15 date -19 expiry 15 label -16 lastCheck -24 links -16 none -17 proofs -19 responsible -18 status -15 steps 16
h/pilie	criterion 16
h/ratta	criterion 27
h/secte	criterion 16 none -20
h/titr du	criterion 15 label -20 links -18 proofs 15
h/^avant	date -18 documents -17 expiry -35 lastCheck -23 links -16 responsible -17 status -15
h/^cre	date 20 expiry -16 lastCheck -15
h/^creat	date 22 deadline -15 expiry -19 none -16 responsible -15 status -15
h/^d	date -16 deadline 18 expiry -20 lastCheck -19 links -24 status -15
h/^ecrit	date 18 documents 21 lastCheck -16 links -16 none -23 step -16
h/^emi	date 16 expiry -15
h/^entry	date 19 deadline -16
h/^exp	date -18 expiry 22 lastCheck -18
h/^expir	date -25 deadline -18 expiry 30 lastCheck -20 links -15 none -15 status -15
h/^inscr	date 21 deadline -16 lastCheck -16
h/^jour	date 21 deadline -22 lastCheck -16 proofs -16 responsible -19 status -20
h/^miles	date -16
h/^relu	date -19 deadline -18 expiry -17 lastCheck 16
h/^renew	date -18 expiry 17
h/^revu	date -23 deadline -16 lastCheck 25 none -23 status -16
h/^targe	date -22 expiry -16 status -15
h/^val	date -15 expiry 21
h/^verif	date -21 deadline -17 expiry -18 label -15 lastCheck 27
h/^versi	date -17 indicator -18 links -18 none -25 proofs -18 reference -15 responsible -21 status -20 version 27
h/^vu	date -19 deadline -19 expiry -17 lastCheck 20
h/^writt	date 15
h/a jour	date -24 deadline -31 expiry -20 indicator -16 lastCheck 19 links -16 none -16 proofs -21 version 16
h/a renou	date -16 deadline -25 expiry 31
h/au plus	date -15 lastCheck -16 responsible -19
h/avant le	date -18 deadline 23 lastCheck -26 phase -15 proofs -16
h/butoi	date -22 expiry -18 lastCheck -15
h/butoi$	date -22 expiry -16 lastCheck -18
h/caduq	date -17 expiry 16
h/cibl	date -25 deadline 19 expiry -21 lastCheck -20
h/cibl$	date -21 deadline 20 expiry -20
h/clos	date -22 deadline 21 expiry -20
h/contr le	date -16 deadline -18 expiry -17 lastCheck 17
h/cre	date 21 expiry -16 lastCheck -15
h/cre le	date 20 expiry -15
h/creat	date 25 deadline -18 expiry -20 lastCheck -20 none -18
h/creat at	date 19
h/creat$	date 21 expiry -15 lastCheck -21 none -16
h/ctrl	date -15 deadline -21 lastCheck 19
h/ctrl$	date -16 deadline -21 expiry -15 lastCheck 21
h/d ici	date -16 deadline 18 expiry -21 lastCheck -21 links -23 status -16
h/dat du	date 30 deadline -34 expiry -28 none -26 proofs -22
h/de fin	date -16 none -16 start -25
h/de mis	date -16 expiry -15
h/de perem	date -27 deadline -19 expiry 27 lastCheck -24
h/de reali	date -21 deadline 21 lastCheck -21 status -15
h/de revu	date -20 lastCheck 15
h/depot	date 16 expiry -16 lastCheck -20
h/desig	date -16 indicator -15 links -15 none -19 status -16 version -16
h/dt$	date 17 deadline -17
h/du const	date 18 lastCheck -18
h/du derni	date -21 lastCheck 24 none -15 start -16
h/echea$	date -20 documents -15 expiry -20 lastCheck -21 responsible -15 status -15
h/echoi	date -15 expiry 17
h/ecrit le	date 19 lastCheck -15
h/ecrit$	date 16 lastCheck -16 none -21
h/emi	date 16 expiry -15
h/en$	date 16 none 16 status -23 version -15
h/enter	date 19 deadline -15 expiry -17 lastCheck -22
h/entry	date 19 deadline -16
h/est il	date -15 expiry 16 indicator -16
h/etab	date 17 expiry -15
h/etat de	date -15 none -15 status 22
h/exame	date -16 lastCheck 19
h/exame$	date -15 deadline -16 lastCheck 18
h/exami	date -16 expiry -15 lastCheck 17 none -19
h/exp	date -23 deadline -17 expiry 26 lastCheck -19 none -19 proofs -15
h/expir	date -30 deadline -22 expiry 41 lastCheck -28 links -20 none -27 proofs -21 status -16
h/expir le	date -15 expiry 16
h/expir$	date -23 deadline -15 expiry 30 lastCheck -17 none -18
h/fait en	date 15 status -15
h/fin de	date -15 deadline -22 expiry 27 lastCheck -16 none -15
h/homm	date -17 none 20 status -15
h/horiz	date -15 deadline 18
h/inscr	date 23 deadline -21 expiry -18 lastCheck -18 links -15 none -18 priority -15 responsible -19
h/inscr au	date 16 deadline -15
h/inspe	date -19 deadline -20 expiry -15 lastCheck 15
h/inter$	date -20 deadline -21 documents -16 indicator -16 lastCheck 19 none -26 score -15 session -19 step -15
h/jour ou	date 17 links -17
h/l exame	date -16 deadline -15 lastCheck 19
h/la derni	date -16 deadline -26 expiry -17 lastCheck 26 none -18
h/lates	date -18 deadline 19
h/le jour	date 16 proofs 16 status -17
h/lim	date -21 deadline 16 lastCheck -17
h/lim$	date -16 deadline 15 documents -18 lastCheck -16 step -16
h/limit	date -23 deadline 23 indicator -15 lastCheck -24 links -21 reference -15 responsible -24 status -22
h/limit$	date -24 deadline 22 lastCheck -22 links -18 responsible -21
h/machi	date -15 links -17 none 23 session -15 status -20 version -18
h/miles	date -17
h/mis a	date -22 deadline -20 expiry -18 indicator -16 lastCheck 21 none -25 responsible -18 status -16 version 21
h/natur	date -16 links -22 none -20 proofs 18 status -16
h/ne	date 21 deadline -19 links -19 none -16 proofs -15 status -16
h/objec$	date -19 proofs 19
h/perem	date -24 deadline -19 expiry 30 lastCheck -25 links -16 none -18 status -15
h/perem$	date -15 deadline -20 expiry 23 lastCheck -18 none -15
h/perim le	date -22 deadline -17 expiry 20 lastCheck -20
h/pour le	date -15 lastCheck -22
h/prev	date -19 deadline 16 none -17
h/redig	date 15
h/refai	date -15 expiry 18
h/regar	date -23 deadline -23 expiry -21 lastCheck 22
h/regis	date 15 deadline -15
h/relec$	date -16 deadline -23 expiry -15 lastCheck 18
h/relu	date -24 deadline -19 expiry -17 lastCheck 18
h/relu le	date -18 deadline -19 expiry -16 lastCheck 19
h/renew	date -19 deadline -15 expiry 27
h/renou	date -19 deadline -27 expiry 33 lastCheck -16 none -17 proofs -16
h/revu$	date -23 deadline -23 expiry -21 lastCheck 27 proofs -17
h/saisi	date 18 deadline -15 expiry -17 lastCheck -20
h/saisi$	date 17 expiry -17 lastCheck -17
h/targe	date -20 expiry -16
h/throu	date -21 lastCheck 16 none -15
h/valab	date -17 deadline -25 expiry 30 lastCheck -15 links -15 none -22
h/ver	date -21 deadline -19 expiry -20 lastCheck 26
h/vise	date -15 expiry -17 lastCheck -15
h/vu	date -19 deadline -20 expiry -18 lastCheck 20 none -20
h/walke	date -16 lastCheck 18
h/writt	date 15
h/^%	deadline -16 score 23 status -21
h/^bloc	deadline -15 none -17 phase 16 responsible -17 status -16 step -19
h/^caduc	deadline -17 expiry 23 indicator -15 links -15 none -17 proofs -16 responsible -15 status -15
h/^deadl	deadline 18
h/^don	deadline -20 none -17 status 24
h/^eta	deadline 18
h/^j	deadline 23 documents -16 status -22
h/^ki	deadline -15 none -26 priority -17 responsible 25 status -19
h/^limit	deadline 16 none -19 responsible -17
h/^mis	deadline -22 expiry -18 indicator -17 none -22 responsible -18 version 18
h/^model	deadline -16 none -26 phase -15 responsible -17 status -15 step -16
h/^oblig	deadline -18 status -16
h/^presc	deadline -16 lastCheck -17 none -15
h/^reali	deadline -15 none -18 status 17
h/^statu	deadline -15 expectedLevel -17 indicator -19 label -19 links -19 none -29 priority -16 proofs -21 responsible -19 score -20 severity -19 status 22
h/^teneu	deadline -17 label 19 status -16
h/^valab	deadline -18 expiry 23
h/^which	deadline -16 label -18 none -19 priority -15 responsible -15 status -17
h/a boucl	deadline 16
h/a refai	deadline -16 expiry 17
h/a termi	deadline 21 expiry -17
h/after	deadline -15 none -17 phase 16
h/aimer	deadline 18
h/alt	deadline -16 none 21
h/au faute	deadline -16 none -17 responsible 15 steps 16
h/av le	deadline 22 expiry -24 lastCheck -21
h/avoir	deadline 28 expiry -17 lastCheck -18
h/avoir fini	deadline 23
h/be	deadline 19 expectedLevel -15 expiry -21 none -17 responsible -20
h/before$	deadline 18 indicator -18 links -17 none -17 proofs -18 responsible -16
h/bon jusqu	deadline -19 expiry 17
h/boucl	deadline 17 links -15
h/boucl pour	deadline 20
h/caduc	deadline -18 expiry 22 proofs -15
h/ce soit	deadline 22 lastCheck -15 none -16
h/clor	deadline 20 expiry -16
h/coiff	deadline 20 expiry -22
h/combien$	deadline -15 links -20 proofs -19 status -18
h/const	deadline -17 expectedLevel -15 expiry -15 indicator -15 label -16 links -20 none -25 proofs -16 responsible -20 score -16 status 19
h/const$	deadline -17 expectedLevel -17 expiry -15 indicator -15 label -16 links -22 none -26 proofs -17 responsible -22 score -16 status 15
h/d actio	deadline -15 responsible -16
h/dat of	deadline -18 expiry -17
h/de leve	deadline 19
h/de valid	deadline -27 expiry 27 lastCheck -20 none -17 status -19
h/degr	deadline -15 links -16 none -19 responsible -16 status 19
h/don by	deadline 16
h/donn jusqu	deadline 24 expiry -22
h/douce	deadline 16
h/due$	deadline 15
h/ecart$	deadline -15 indicator -16 label -16 links -18 none -20 severity 25 status -21
h/empl	deadline -17 indicator -16 links 27 none -24 responsible -18 status -17
h/en occup	deadline 15 none -21
h/eta	deadline 19 none -15
h/exp$	deadline -17
h/faut que	deadline 23 none -19
h/faute	deadline -19 none -19 proofs -16 responsible 17 steps 16
h/faute$	deadline -16 none -17 steps 16
h/fin d	deadline -15
h/fini$	deadline 15
h/finis	deadline 16 end 17 start -15
h/foi	deadline -23 lastCheck 18
h/get	deadline 16
h/impri ?	deadline -15 none 26 priority -15 responsible -16 status -17
h/j ai	deadline -16 none -28 proofs 23
h/j aimer	deadline 17
h/jusqu$	deadline -15 expiry 21
h/l ai	deadline -20 expiry -18 lastCheck 17 none -23 proofs -19 status -15
h/la piec	deadline -15 lastCheck -22 none -20 reference -15 session -16 version -22
h/le prouv	deadline -15 indicator -18 none -18 proofs 26
h/leve	deadline 21
h/leve$	deadline 16
h/list	deadline -15 expiry -18 label -19 lastCheck -16 links -22 none -31 proofs 20 responsible -15 score -15 status 16 version -17
h/list$	deadline -15 indicator -15 links -18 none -30 proofs 17 status 16
h/look	deadline -16 none -16 status 16
h/look$	deadline -16 none -17 responsible -15 status 17
h/majeu	deadline -16 links -18 none -20 priority -15 responsible -17 severity 25 status -20
h/majeu$	deadline -16 links -16 none -16 severity 24 status -19
h/max	deadline 15
h/me donn	deadline 19 expiry -16
h/mineu	deadline -15 links -15 none -15 severity 24
h/momen	deadline -21 indicator -17 links -23 none -27 proofs -17 reference -15 responsible -21 session -15 status -27
h/my	deadline -15 expectedLevel -15 links -17 none -24 status -17
h/ne vaudr	deadline -15 expiry 17
h/on se	deadline 16
h/oppos$	deadline -17 links -15 none -19
h/papie$	deadline -15 expiry -15 indicator -26 proofs 18 responsible -19 session -23 status -30
h/presc	deadline -15 label 15 lastCheck -15 none -16
h/qu on	deadline -15 documents 17 expiry -15 indicator -20 links -25 priority -20 responsible -17 status -23
h/que ce	deadline 21 none -17
h/redis	deadline -22 expiry 23
h/reeva	deadline -16 lastCheck 18
h/retro	deadline -16 links 26 none -20 proofs -22 status -15
h/retro ici	deadline -17 links 21 none -16
h/rien	deadline -15 expiry 18
h/run	deadline -17 expiry 21 none -15
h/se donn	deadline 15
h/soit	deadline 22 none -16
h/solde	deadline 16 expiry -17
h/sorte	deadline 15 expiry -16
h/tempo	deadline 16 none -15
h/teneu	deadline -17 label 20 status -16
h/term de	deadline 16 label -19 status -17
h/to$	deadline -15 expiry 16 links -16 status -18
h/valab jusqu	deadline -19 expiry 21 none -15
h/valid jusqu	deadline -17 expiry 15
h/vaudr plus	deadline -15 expiry 18
h/vers$	deadline -17 links -22 proofs -15 status -16 version 20
h/when	deadline 15 documents -16 responsible -16 step -15
h/^acteu	documents -15 responsible 21 step -15
h/^activ	documents -15 step 16
h/^feuil	documents 15 start -17 steps 28
h/^formu	documents 18 indicator -15 status -16
h/^outil	documents 18
h/^outpu	documents 16
h/^pc	documents 16 links -24 none -15 proofs 16 responsible -16 status -16
h/^per	documents -15 phase 18
h/^quand	documents -15 links -17 reference -16 session -16 status -18 step -16 steps -15
h/^rol	documents -15 none -16 responsible 19 status -16 step -15
h/^trac	documents 21 links -22 none -18 proofs 16
h/acteu	documents -17 links -15 none -15 phase -16 responsible 24 status -16 step -17
h/activ	documents -15 phase -15 step 16
h/activ$	documents -16 responsible -15 step 17
h/adres$	documents -16 links -31 none 17
h/blank	documents -20 links 18
h/cot	documents -15 indicator -15 none -30 proofs -20 reference 23 responsible -19 session -15 status -16
h/doc de	documents 15
h/du momen	documents 16 none -15 proofs -16
h/du parco	documents -15 none -17 phase 19 session -19 status -15
h/du proce	documents -15
h/etap du	documents -20 phase -28 step 25
h/formu	documents 19 indicator -16 links -15 none -15
h/l elev	documents -19 step 17
h/mod	documents -16 none 15 status -15
h/mod$	documents -15 responsible -19
h/nom de	documents -15 indicator -15 links -16 none -18 responsible -23 status -18 steps -16
h/oper	documents -17 none -17 phase -16 responsible -17 step 16
h/opera	documents -16 none -16 step 18
h/opera$	documents -16 none -15 step 17
h/outil	documents 16 none -17 responsible -18
h/papie de	documents 21 step -22
h/part	documents -16 step -15
h/per	documents -15 none -16 phase 16 status -15 step -16
h/plus tard	documents -15 lastCheck -15 responsible -19 status -15
h/quand$	documents -17 indicator -17 lastCheck -16 links -15 phase -19 responsible -16 status -16 step -18
h/qui va	documents 15
h/remet	documents 16
h/remis	documents 15 none -17 responsible -20 step -20 steps 16
h/rol	documents -16 none -16 responsible 19 session -15 status -16
h/seque	documents -20
h/tard	documents -15 lastCheck -15 responsible -20 status -16
h/trail	documents 16
h/utili	documents 18 links -17 responsible -17 status -17
h/^arriv	end -15 start 20
h/^clotu	end 21 steps -20
h/^deb	end -17 start 16
h/^depar	end 16 none 20 session -16 start -18 status -15
h/^end	end 24 none -15 reference -15 session -20 start -26 steps -17 trainee -16
h/^entre	end -21 reference -15 responsible -15 session -20 status -15
h/^finis	end 15
h/^first	end -15 none -16 start 16
h/^mid	end -15 session -17 steps 22
h/^ouver	end -18 start 18 steps -17
h/^premi	end -27 none -16 session -18 trainee -16
h/^sorti	end 20 start -18 steps -15
h/^start	end -22 start 30 steps -23
h/a t	end -21 none -18 start -24 steps 25
h/arriv	end -20 start 21
h/clotu	end 19 session -15 start -16 steps -16
h/comme le	end -15 start 16
h/d effet	end -16 start 19
h/dat d	end -25 session -15 start 16 status -18
h/debut de	end -15 start 20
h/debut$	end -23 session -16 start 23
h/demar	end -24 start 25
h/effet	end -18 start 19
h/entr$	end -15
h/entre en	end -16 start 19
h/entre$	end -20 responsible -15 session -16 start 15 status -18
h/fin du	end 19
h/finit	end 22 start -22
h/finit le	end 21 start -18
h/first	end -22 none -15 start 16
h/jeu	end -19 steps 19
h/jn	end 19 start -17
h/lance	end -15 start 15
h/quitt	end 16 start -15
h/remi$	end -16 none -19 session -19 start -15 steps 21 trainee -15
h/se termi	end 18 start -22
h/sorti de	end 15
h/stag se	end 20 start -25
h/stagi$	end -16 responsible -21 session -18 start -18 steps -21 trainee 21
h/start	end -21 session -19 start 31 steps -20
h/start$	end -15 session -16 start 25 steps -15
h/termi	end 24 expiry -24 lastCheck -15 none -20 start -21 status 16
h/vol$	end 16 links -18 responsible -16 score -17 steps -19
h/^accep	expectedLevel 17
h/^mark	expectedLevel -16 none -15 proofs -19 score 23
h/att	expectedLevel 23 links -17 none -21 priority -22 status -15
h/atten du	expectedLevel 20 label -15 none -16
h/cefr	expectedLevel -16 none 30 session -15
h/certi$	expectedLevel 18 label -16 none -18
h/cet	expectedLevel -15 indicator -17 label 15 none -18 status -17
h/class$	expectedLevel -15 indicator -15 links 17 proofs -15 responsible -21 status -28 version -15
h/color	expectedLevel -16 none 17 responsible -16
h/cotat$	expectedLevel -19 none -18 score 19
h/couve$	expectedLevel -18 indicator 20 none -20 version -16
h/d audit	expectedLevel -15 none -20 status 23
h/de couve	expectedLevel -22 none -17 status 15
h/de matur	expectedLevel -16 status 15
h/de nc	expectedLevel 17 none -26 status -23
h/diplo	expectedLevel -21 none 16 status -19
h/diplo$	expectedLevel -22 none 20 status -19
h/du guid	expectedLevel 18 none -19
h/esper	expectedLevel 18 none -22
h/est le	expectedLevel -15 indicator 24 label -17 none -25 proofs -16 responsible -16 status 16
h/expec$	expectedLevel 22 none -19
h/grad	expectedLevel -15 none -16
h/gravi$	expectedLevel -20 severity 19
h/le nivea	expectedLevel 16
h/lectu	expectedLevel 17
h/meteo	expectedLevel -15 none 22 responsible -16 status -18
h/min$	expectedLevel 18
h/minim	expectedLevel 25 none -21
h/nivea d	expectedLevel -24 none -20 priority 15
h/nivea qu	expectedLevel 15
h/que le	expectedLevel 18 none -16
h/qui l	expectedLevel -15 indicator -17 label -17
h/resum	expectedLevel -16 indicator -20 label 20 status -17
h/resum$	expectedLevel -15 label 18
h/selon	expectedLevel 15
h/stand	expectedLevel 17 label -18 links -17 none -19 status 15
h/typ de	expectedLevel 18 none -37 session 16 status -19
h/urg$	expectedLevel -16 none -17 priority 20
h/what is	expectedLevel -15 label 15
h/what it	expectedLevel -15 label 17 none -16
h/^good	expiry 15
h/^issu	expiry -18 indicator -15 none -19 version 18
h/^perem	expiry 16
h/^publi	expiry -20 links -15 proofs -17 responsible -16
h/^relea	expiry -16
h/^use	expiry 18
h/^vers	expiry -17 links -17 none -18 responsible -15 version 23
h/a finir	expiry -15
h/a mettr	expiry -15
h/a revoi	expiry 16
h/appro	expiry -19
h/appro$	expiry -17
h/avant quell	expiry -17
h/bon apres	expiry 16
h/bute	expiry 19 none -16
h/ce docum	expiry 15
h/d appro	expiry -16
h/dated	expiry -15
h/diffu$	expiry -16 none 20 responsible -16 status -16
h/dlu	expiry 15
h/docum est	expiry 15
h/en oeuvr	expiry -15
h/execu	expiry -19 none -17
h/expir at	expiry 20
h/fait le	expiry -17 none -17
h/faudr	expiry 15
h/finir	expiry -22
h/forcl	expiry -16 lastCheck -16
h/good	expiry 16
h/il est	expiry -18 indicator -19 none -19 proofs -15
h/il valab	expiry 17
h/issu	expiry -21 none -19 version 20
h/jusk	expiry 21
h/jusq	expiry 22
h/jusqu au	expiry 23 none -17 proofs -20 status -19
h/laque	expiry 15
h/le renou	expiry 17
h/mis en	expiry -15
h/parti du	expiry 16
h/pce$	expiry -15 indicator -20 links -17 none -18 proofs 16 responsible -22 session -17
h/plus bon	expiry 15
h/plus rien	expiry 17
h/presc$	expiry -16 label 16
h/publi	expiry -20 indicator -15 links -16 proofs -18 responsible -16 version -16
h/recyc	expiry 19
h/relea	expiry -17 none -17
h/relec	expiry -16 lastCheck 16
h/renou le	expiry 18 lastCheck -15
h/revoi	expiry 18
h/revoi le	expiry 21
h/till	expiry 18
h/till$	expiry 17
h/until	expiry 28 links -17 none -20 proofs -17 responsible -17 status -21
h/until$	expiry 18 status -15
h/url	expiry -15 links 33 none -33 proofs -24 reference -16 responsible -18 status -17
h/use	expiry 19
h/val	expiry 23
h/valab ?	expiry 17
h/valid until	expiry 15 status -15
h/vaudr	expiry 17
h/vise$	expiry -17
h/^check	indicator -16 proofs -16
h/^cot	indicator -17 none -26 proofs -20 reference 20 responsible -19 session -16 status -15
h/^descr	indicator -16 label 20
h/^enonc	indicator -28 label 23 none -15 proofs -16 status -21
h/^i	indicator 17 none -25
h/^no	indicator -31 none 21 status -16
h/^objet	indicator -15
h/^petit	indicator -15 links -18 none -18 responsible -16 session -15
h/^prouv	indicator 18 proofs -16
h/^pt	indicator 16 none -19
h/^redac	indicator -15 none -22 responsible 21 session -15 status -18
h/^resum	indicator -18 label 17 status -15
h/^revis	indicator -16 none -26 responsible -16 version 25
h/^row	indicator -16 none 24 reference -18
h/^sert	indicator 20
h/^step	indicator -18 links -19 none -22 phase -24 responsible -21 session -18
h/^text	indicator -20 label 21 status -17 version -15
h/am	indicator -15 links -20 none -16 status 15
h/archi	indicator -15 links 16 status -17
h/archi$	indicator -16 status -17
h/avec$	indicator 18 links -16 none -18
h/chiff	indicator 15 label -21 status -17
h/claus	indicator 15 none -15 proofs -18 status -16
h/combien de	indicator -16 links -16 phase -17 responsible -18
h/couvr	indicator 15
h/cover	indicator 16 links -18 proofs -17 responsible -16
h/crite n°	indicator -16
h/d indic	indicator 24 none -15 status -16 version -24
h/dans quel	indicator -19 none -20 responsible -15
h/de dossi	indicator -18 links -22 none 24 steps -15
h/de quel	indicator 17
h/de quoi	indicator -21 label 15 none -19 responsible -17 status -15
h/descr	indicator -16 label 27
h/du doc	indicator -16 links -19 none -17
h/editi$	indicator -15 none -15 version 21
h/empla	indicator -19 links 31 none -26 proofs -19 responsible -19 status -20 version -15
h/enonc de	indicator -16
h/etat$	indicator -28 label -22 none -18 status 34 version -15
h/exige du	indicator -15
h/faut il	indicator -15 responsible -20
h/fridg	indicator -15 none 18 version -15
h/il s	indicator -16 label 16 status -15
h/ind n°	indicator 21 none -15
h/indic no	indicator 17 none -17
h/indic n°	indicator 19 label -15 none -15 version -31
h/indic s	indicator 24
h/inten	indicator -19 label 19
h/intit de	indicator -15 label 23 none -17 status -15
h/jurid	indicator -15 links -18 none 19 proofs -15
h/l etap	indicator -15 phase -23 reference -15 status -22
h/l exige	indicator -16 label 19
h/label	indicator -19 label 19 status -17
h/label$	indicator -17 label 18 status -18
h/le numer	indicator 25 label -20
h/les indic	indicator 15
h/mood	indicator -19 label -23 status 23
h/numbe	indicator 19 label -16 none -18 status -15
h/numbe$	indicator 20 none -17
h/n° ind	indicator 31 none -23
h/objet	indicator -21 label 23
h/parl$	indicator 15
h/pce	indicator -19 links -17 none -17 responsible -15 version -18
h/prov	indicator 16
h/quel est	indicator 16
h/reper$	indicator -27 links 16 none -17 responsible -17 status -15
h/repon	indicator 15
h/repon a	indicator 18
h/req	indicator 22 none -18
h/req$	indicator 22 none -19
h/resso	indicator -15 none -22 proofs 17 responsible -21
h/rnq n°	indicator 16
h/row	indicator -15 none 24 reference -18
h/sert	indicator 27 none -19 proofs -15 status -18
h/sert a	indicator 16
h/sessi$	indicator -17 links -19 none -22 reference -21 responsible -18 session 24 status -19 steps -19 version -18
h/stat$	indicator -15 links -15 none -21 proofs -16 status 27
h/suivi$	indicator 15 responsible -16 session 19 trainee -16
h/t il	indicator -18 label -17 none -15 responsible -19 trainee -19
h/taux	indicator -16 none -16 score 21 status -19
h/titl	indicator -17 label 19 links -16 none -21 reference -16 responsible -16 status -18 version -15
h/titr	indicator -21 links -20 none -19 proofs 17 reference -21 responsible -17 status -19
h/titr de	indicator -16 label 16
h/va	indicator 16 responsible -18
h/va avec	indicator 17 responsible -19
h/vis	indicator 22
h/vis$	indicator 20
h/which indic	indicator 25 version -17
h/wordi	indicator -20 label 25 none -15 status -16
h/wordi$	indicator -18 label 25 none -16 status -15
h/^desc	label 18
h/^int	label 20 links -17 none -15 responsible -17 status -25
h/^libel	label 24 none -17 status -17
h/^notre	label 16 responsible -15 status -20
h/^quoi	label 17
h/^sujet	label 17
h/agit$	label 18
h/at$	label -15 links -18 none -25 proofs -18 responsible -17 status -17
h/bref$	label 15
h/ce a	label 16
h/claus$	label 17 proofs -15
h/court	label 16
h/court$	label 16
h/de nous	label 15 none -23
h/desc	label 18
h/descr$	label 18
h/do$	label -16 none 25 proofs -23
h/dont	label -15
h/elle est	label 15
h/exact	label 25
h/exact$	label 15
h/full	label 21 none -15 proofs -15 responsible -18 status -16
h/ide$	label 18
h/indic du	label -20
h/intit$	label 17 proofs -18
h/libel$	label 17
h/natio	label -16
h/norma	label 15
h/n° de	label -15 none -33 status -17
h/quoi il	label 18
h/quoi$	label -15 none -15 priority -16 proofs -20 score -15 status 17
h/situa	label -16 none -15 proofs -17 responsible -15 status 31
h/state	label 16 none -15 proofs -15
h/state$	label 16 none -16 proofs -16
h/sujet$	label 18
h/tell	label 15
h/text de	label 21
h/thema	label 15 none -15
h/titl$	label 16 none -19
h/veule	label 20 none -15
h/^auto	lastCheck -15 status 18
h/^chant	lastCheck -15 priority -16 status 21
h/^const	lastCheck -22 none -21
h/^maj	lastCheck 20 severity -18
h/^revie	lastCheck 21
h/ai regar	lastCheck 15
h/coup	lastCheck 15
h/coup d	lastCheck 18
h/d enreg	lastCheck -15
h/d oeil	lastCheck 16
h/de chant	lastCheck 18
h/de derni	lastCheck 18
h/dern	lastCheck 23 responsible -15 status -15
h/equip	lastCheck 17
h/frequ de	lastCheck -15 none 28 status -17 version -16
h/jusqu a	lastCheck -16
h/l act	lastCheck -16
h/last check	lastCheck 15
h/last revie	lastCheck 21
h/min	lastCheck -20 links -15 severity 17 status -17
h/not le	lastCheck -17
h/oeil$	lastCheck 16
h/on le	lastCheck -15 links 15 none -16 status -18
h/qa	lastCheck 19
h/regar$	lastCheck 20
h/tour	lastCheck 17 none -18
h/verif le	lastCheck 18
h/vu le	lastCheck 16
h/^act	links -17 none -15 responsible -16 status -20
h/^auteu	links -17 none -19 proofs -15 responsible 19 status -16
h/^class	links 19 none -23 responsible -15
h/^cover	links -15 status -18
h/^empla	links 24 none -17 proofs -17 responsible -17 status -19
h/^exemp	links -18 none 29 proofs -21 version -15
h/^fichi	links -20 none -19 proofs 23
h/^finan	links -15 none 15
h/^folde	links 17
h/^gest	links -16 responsible 22
h/^les	links -20 none -28 proofs 23 status -17
h/^link	links 21 none -17 proofs -16 responsible -15
h/^loc	links 20 proofs -16 responsible -16 status -15
h/^natur	links -22 none -20 proofs 17 status -18
h/^poche	links 18 none -21
h/^porte	links -18 none -18 responsible 23
h/^posit	links -17 none -25 reference -18 responsible -20 status 24 steps 22
h/^proof	links -15 none -22 proofs 19 responsible -16
h/^quel	links -29 none -28 proofs 16 status -29
h/^quell	links -18 none -27 proofs -17 responsible -15 status -19 version 18
h/^repos	links 15 none -16
h/^stat	links -15 none -15 proofs -16 status 22
h/^stora	links 18
h/^taill	links -20 none 34 proofs -20 status -16
h/^url	links 16 none -15
h/acteu$	links -15 none -16 responsible 21
h/adr	links 20 none -15 proofs -17 responsible -17 version -15
h/adres du	links 30 none -25 proofs -23 responsible -16
h/ai rang	links 15
h/aller	links 15
h/amdt	links -20 none -20 responsible -17 version 21
h/appel	links -16 none -18 proofs 15 reference -15 responsible -21 session -16
h/artif$	links -19 none -16 proofs 18 status -15 version -16
h/assoc	links -16 none -18 responsible -16 status -19
h/attac	links -16 none -20 proofs 18
h/auteu	links -15 none -17 proofs -15 reference -15 responsible 19 status -15
h/autoe	links -16 none -18 status 24
h/bac	links 22 none -15
h/benef$	links -19 session -19 trainee 15
h/boit$	links 16
h/c ou	links 21 status -18
h/cd	links -15 none -15 reference 19
h/ces	links 16
h/chemi d	links 18
h/clas$	links 15 none -16
h/class ou	links 20
h/coffr	links 20 none -15 version -15
h/commu	links -15 none 26 proofs -16
h/cot du	links 18 none -22 responsible -17
h/coul	links -15 none 22 status -16
h/coule de	links -20 none 26 proofs -16 status -16
h/coule du	links -16 none 20 status -22
h/cover$	links -15
h/cpt	links -15 none 19 status -17
h/d acc	links 22
h/dans$	links 18 none -15
h/de conse	links 18 responsible -18
h/depar$	links -15 status -15
h/driv$	links 17 none -16
h/ds	links 21 none -22 priority -22 responsible -15
h/du dossi	links 16 proofs -20 status -18
h/empla sur	links 16
h/empla$	links 25 none -20
h/espac	links 16
h/est rang	links 16 status -17
h/etap$	links -20 none -30 session -22
h/exemp	links -18 none 31 proofs -21 responsible -15 status -18
h/folde	links 22 trainee -19
h/folde$	links 23 session -16 trainee -20
h/for	links -18 none -18 proofs -18 responsible -16 status -18 version -19
h/ged$	links 19
h/gest	links -15 none -19 responsible 24 status -15
h/hyper	links 19
h/infor	links -19 none -22 proofs 20 responsible -15 status -15
h/kb	links -19 none 19
h/kilom	links -16 none 21 responsible -18 score -22
h/kms	links -18 none 17
h/le chemi	links -27 none -15 status 23
h/le lien	links 18
h/le retro	links 15
h/lien$	links 20 none -15
h/lieu de	links 27 none -31 responsible -16
h/liv	links 18 status -17
h/liv$	links 17
h/livr	links -20
h/loc	links 19 proofs -15 responsible -15
h/local de	links 24 proofs -15
h/locat	links 20 none -15 proofs -18 status -15
h/momen$	links -15 none -20 proofs -16 responsible -16 status -15
h/moutu	links -18 none -19 responsible -17 session -15 version 24
h/need	links -18 responsible -26 session -16 start -16
h/nom$	links -15 none -23 reference -16
h/nos	links -18 responsible -19 status -16
h/n° dossi	links -18
h/ou c	links 20 status -23
h/ou en	links -30 status 31
h/ou est	links 22 status -23
h/ou qu	links 18 status -16
h/ou$	links 16 none -15 responsible -17
h/owner$	links -16 none -18 responsible 24
h/path$	links 18 none -18
h/peut	links 17 none -18
h/phon	links -15 none 18 proofs -15 status -16
h/piec au	links -18 none -20 proofs 19
h/poche	links 23 proofs -17 responsible -16 status -18
h/pour y	links 15
h/prefe	links -15 none 15
h/prefe$	links -17 none 16
h/prob	links -19 status -15
h/proof	links -15 none -23 proofs 18
h/quell est	links -16 none -15
h/rang ou	links 15
h/range	links 28 none -17 responsible -15 status -15
h/range$	links 26 none -18 responsible -15 status -16
h/repos	links 16 none -18
h/res	links 22 none -16
h/resea	links 16 none -17
h/resea$	links 17 none -17
h/salar	links -16 none -15
h/sall	links -15 none 25 responsible -15
h/sall$	links -16 none 26 responsible -17
h/serve$	links 23 none -17 proofs -15 responsible -16 status -16
h/ses$	links -20 none -18 responsible -21 session 20
h/shar	links 16
h/siz	links -20 none 20
h/stand$	links -16 none -20
h/stock	links 20
h/stora	links 19
h/subve	links -16 none 23 responsible -16
h/suis$	links -22 status 16
h/suppo$	links -17 none -29
h/sur le	links 16 status -16
h/tag$	links -17 none 20 status -15
h/taill	links -25 none 31 proofs -20 responsible -15 status -17
h/tampo	links -18 none 21 status -15 version -15
h/to fil	links 16
h/tout	links 18
h/trouv	links 27 none -18
h/trouv$	links 19 status -16
h/txt	links -15 none -17
h/up	links -18 none -20 reference -15 session -16 start -15
h/url$	links 25 none -28 proofs -22 reference -16
h/user	links -15 status -16
h/verss	links -16 version 16
h/vie	links -15 none -16
h/wbs	links -15 status -19
h/where it	links 18 status -15
h/0 atten	none -19 start -17 steps 24
h/^acc	none -15 start -18 steps 24
h/^agent	none -18 responsible 19
h/^autho	none -16 proofs -15 responsible 17
h/^avi	none -18 status 18 steps 21
h/^budge	none 15
h/^bulle	none -16 steps 15
h/^categ	none 29 responsible -15
h/^claus	none -17 status -15
h/^color	none 18 responsible -15
h/^coul	none 21 responsible -16 status -15
h/^degr	none -19 status 17
h/^deten	none -15 responsible 20 status -16
h/^diplo	none -15
h/^email	none 18
h/^exhib	none -21
h/^factu	none -15 steps 18 trainee -17
h/^fich	none -15
h/^freq	none 17
h/^go	none -20 status 21 version -16
h/^grav	none -15 severity 18
h/^group	none -18 session 23
h/^mail	none 17
h/^mater	none 20 status -15
h/^me	none -17 status -15
h/^my	none -20
h/^nos	none 15 status -16
h/^opco	none 21
h/^pag	none 15
h/^parti	none -22 responsible -17 session -19 steps -18
h/^path	none -17 proofs -17 responsible -15
h/^pourc	none -17 score 22
h/^prese	none -15 responsible -15 start -24 steps 32
h/^progr	none -18 responsible -15 status 19
h/^rank	none -18 priority 18
h/^regl	none -15
h/^repa	none 22
h/^resso	none -22 proofs 20 responsible -23
h/^sa	none -16
h/^saiso	none 17 responsible -15
h/^secte	none -16
h/^seque	none -15
h/^sever	none -16 severity 22 status -17
h/^situa	none -16 status 23
h/^sourc	none 17
h/^speci	none 17
h/^tag	none 18
h/^tarif	none 27 responsible -19
h/^taux	none -16 score 18 status -17
h/^tel	none 21
h/^telep	none 22
h/^termi	none -16 status 19
h/^traca	none -22 responsible -15
h/^trans	none 20
h/^vaut	none -18
h/^weigh	none -15 score 16
h/a accom	none -16 responsible -16
h/aff	none -22 proofs -17 responsible 22
h/agit	none -18 proofs -17 responsible -21 status -15
h/agit il	none -16 responsible -20 trainee 15
h/ameli$	none -17
h/an$	none 16
h/anima	none -20 responsible 15
h/ans	none 17
h/appor$	none -16 proofs 16
h/assez	none 23 status -21
h/atten de	none -22
h/aut	none -16
h/auteu$	none -17 responsible 16
h/autho	none -17 responsible 15
h/avena	none -18 version 18
h/avi	none -22 status 22 steps 27
h/avi$	none -15 status 20
h/binde	none 17
h/borde	none -17 proofs 19
h/budge	none 17
h/budge$	none 17
h/bulle	none -17 steps 16
h/cac	none -18 steps 17
h/cat 0	none -21
h/categ	none 30 responsible -15
h/ce jour	none 21
h/cela vaut	none -16 score 16
h/cette etap	none -17
h/charg de	none -19 responsible 21
h/chem	none 16
h/cod du	none -20 reference 17
h/coffe	none 17
h/colou	none 16
h/colum	none -16 status 16
h/combien d	none 21
h/con	none 15
h/conce ?	none -15
h/condi	none -16
h/consu	none -29 proofs 19 status -15
h/corpu	none -15 proofs 15
h/count	none 20
h/count$	none 17
h/d accue	none -23 session -15 start -16 steps 17
h/d ameli	none -16
h/d echan	none 17
h/d exemp	none 16
h/d heur	none 21
h/day 0	none -18 start -19 steps 24
h/day$	none 15
h/de foi	none 15
h/de pag	none 21
h/de piec	none -18
h/de proce	none -19
h/de quell	none 16 status -16
h/de vie	none -15
h/degr d	none -16
h/deja	none -22 status 21
h/deliv	none -16
h/deliv$	none -15
h/desig$	none -15
h/deten	none -15 responsible 19 session -15 status -15
h/dispo de	none -16 proofs 17
h/doc a	none -17 proofs 15
h/docum ?	none -18 reference 15
h/docum de	none -24 proofs 21 responsible -18
h/du jour	none 23
h/du papie	none -21 reference 17
h/du refer	none -19 proofs -25 responsible -25 status -16
h/du stag	none 15 trainee -19
h/dur	none 16
h/durat	none 22 status -16
h/dure de	none 16
h/e ou	none -17
h/ecol$	none -18 steps 22
h/el	none -19 proofs 18
h/email	none 19
h/en entre	none -17
h/ensem	none -23 step 15
h/ensem$	none -24 step 17
h/est$	none -17 status 15
h/etp	none 17
h/execu$	none -15
h/exemp de	none 27 proofs -26
h/exemp$	none 21
h/exhib	none -20 proofs 15
h/fact	none -16 responsible -16
h/factu	none -16 steps 19 trainee -17
h/faisa	none -16
h/faiso	none 24
h/fait o	none -16 status 15
h/falc	none 18 responsible -17
h/feu	none -19 status 25
h/fich	none -17 step -15
h/fich$	none -19
h/foi par	none 15
h/formu$	none -15
h/fort	none -17 phase -15 step 15
h/fort$	none -17 phase -16 step 16
h/fourn	none -18 proofs 22
h/fr	none 15
h/freq	none 18 status -15
h/freq$	none 18
h/frequ$	none 16
h/gard	none -18
h/given$	none -18 status 22
h/go	none -19 status 19 version -15
h/grav$	none -15 severity 16 status -16
h/gro$	none -15
h/handl	none -17
h/hash	none 24 score -16
h/her$	none -15
h/hex	none 18 status -18
h/hex$	none 16
h/horai	none 22
h/hour	none 25 status -15
h/hrs	none 16
h/ht	none 20
h/ht$	none 21
h/humeu	none 32 status -21
h/icon	none 18 proofs -16 responsible -17
h/in scop	none -16 status -17
h/in$	none -16 responsible -17 steps 17
h/ind no	none -15
h/int$	none -15 proofs -20
h/is vae	none -16
h/issu$	none -16 version 17
h/je l	none -16 proofs -17
h/je le	none -19 proofs 16
h/je montr	none -24 proofs 23
h/jour de	none -19 proofs 17 status 16
h/json	none -18 proofs 18
h/jury$	none -15 steps 15
h/just	none -17 proofs 21 responsible -15 status -15
h/just$	none -17
h/ko	none 15
h/l impri	none 20
h/la forma	none -17 session 16
h/la perso	none -19 proofs -18 responsible 18 trainee 15
h/la preuv	none -24 session -15
h/la sall	none 16
h/langu$	none 23 responsible -16 status -18
h/le docum	none -17 reference -16
h/le fai	none -16 status 15
h/le montr	none -16
h/le n°	none -15
h/lettr	none -16 responsible -20 status 22
h/li	none -17
h/li$	none -16
h/mail	none 23 responsible -17 status -17
h/maitr	none -17
h/man	none 16
h/manne	none 15
h/mark$	none -16
h/marqu	none 21 proofs -15
h/mater	none 24 responsible -15 status -17
h/matur$	none -15 status 16
h/md	none 28 proofs -16 score -18 steps -15
h/mdp	none 20 status -15
h/mes justi	none -17 proofs 17
h/mes preuv	none -25 proofs 21
h/mim	none 15
h/moutu$	none -23 version 20
h/moyen	none -20 proofs 19
h/mt	none 16
h/musiq	none 16
h/nb h	none 18
h/nombr	none 26
h/nombr d	none 20
h/nombr de	none 21
h/non$	none -15 status 15
h/not de	none -19 score -15
h/nous$	none -17
h/numer d	none -16
h/numer du	none -15 reference 18
h/n° crit	none -17
h/n° doc	none -17 reference 18
h/occup	none -20
h/often	none 21 status -18
h/ok ?	none -17 status 16
h/opco$	none 18 responsible -15
h/ordr de	none -15
h/oui	none -19 responsible -16
h/pacq$	none -15
h/papel	none -20 proofs 21
h/par an	none 15
h/parc$	none -15
h/passa$	none -18 step 18
h/pct	none -15 score 17 status -17
h/penda apres	none -15 phase 15
h/peux	none -19 proofs 20
h/phas$	none -16 phase 21 step -16
h/pic	none -20 responsible 19
h/playl	none 16
h/pourc	none -20 score 26 status -16
h/pract	none 15
h/pret$	none -16 priority -15 status 18
h/pris	none -16
h/prix$	none 23
h/progr	none -18 responsible -15 status 18
h/prouv$	none -18 proofs 22
h/pt	none -18
h/pts	none -18 score 24
h/pts$	none -16 score 21
h/publi$	none -15
h/pui	none -17 status 16
h/pui je	none -16 status 16
h/qui le	none -19 proofs 18
h/rank	none -20 priority 20
h/re	none -16
h/reali$	none -15 responsible -15 status 17
h/recev	none -16
h/redac	none -22 responsible 21 status -17
h/redac$	none -16 responsible 20 version -18
h/refer e	none -15
h/regio	none 19
h/remis$	none -16
h/repa	none 22 status -16
h/resp$	none -18 responsible 21
h/resul$	none -15 status 18
h/rncp	none 21 reference -15 status -18
h/rythm	none 23
h/rythm$	none 16
h/s agit	none -18 proofs -18 responsible -23 status -16 trainee 15
h/saiso	none 17
h/sal	none 15
h/sal$	none 17
h/salon	none -15
h/se pass	none -17 step 15
h/semes	none -15
h/servi	none -22 proofs -15 status -18 version -16
h/sourc	none 16
h/sourc de	none 16
h/speci$	none 20
h/spent	none 16
h/spent$	none 15
h/tach$	none -16 status -15 step 17
h/tapi	none 18
h/tarif	none 29 responsible -23
h/tel	none 22 status -17
h/tel$	none 23
h/telep	none 19
h/telep$	none 21
h/temp$	none -25 phase 21 step -25
h/tempe	none 20 responsible -15
h/tensi	none 19 version -20
h/tenu	none -15 proofs 17
h/tenu a	none -16 proofs 17
h/text$	none -19 score -15 severity -20 status -15
h/ther	none -16
h/this	none -15
h/timbr	none 15
h/touch$	none -17 step 16
h/tous	none 17
h/tps	none 17
h/trac$	none -16 proofs 16 responsible -15 status -18
h/traca	none -28 responsible -15 status -15
h/trans	none 19
h/trans$	none 19
h/txt$	none -16
h/typ$	none 24 severity -17
h/ui	none 17 priority -21
h/up$	none -17 responsible -15
h/vaut il	none -15
h/vaut pour	none -17 status -16
h/vehic	none 21
h/vivon	none -18 step 15
h/volum	none 22
h/vu$	none -17 proofs 17
h/weigh	none -17 score 19
h/what we	none 21
h/y ai	none 20
h/yet	none -19 status 18
h/yet ?	none -16 status 15
h/^macro	phase 20 step -17
h/^ph	phase 17 step -18
h/^proce	phase -21 step 21
h/avant ou	phase -16
h/avant penda	phase 16
h/jalon du	phase -18 step 17
h/macro	phase 24 step -20
h/momen du	phase 15 step -19
h/pdt	phase 20
h/per$	phase 16 step -17
h/ph	phase 17 step -15
h/phas de	phase 17
h/seq	phase -17
h/seque$	phase -22 step 17
h/temp du	phase 16
h/^urg	priority 16
h/ca press	priority 15
h/d urgen	priority 19 status -21
h/de prior	priority 15
h/energ	priority 15
h/ordon	priority 16
h/ordr$	priority -31 status -15
h/^avec	proofs 18
h/^desig	proofs 18 responsible -16
h/^editi	proofs -15 responsible -16 version 21
h/^produ	proofs -17
h/appor	proofs 16
h/dispo a	proofs -23
h/i can	proofs 17
h/intit du	proofs 21
h/l attes	proofs 17 responsible -16
h/laudi	proofs 18
h/mean	proofs 21 status -17
h/mo	proofs -15 responsible -16 status -15
h/piec a	proofs 23 step -19
h/press$	proofs -15
h/s appel	proofs 15
h/show the	proofs 17
h/slug	proofs -15
h/sorti le	proofs 15
h/sur 0	proofs -16 score 23 status -15
h/vai je	proofs 17
h/^aap	responsible 17
h/^certi	responsible -15 session -16 trainee -17
h/^coll	responsible 18
h/^colla	responsible 18
h/^elev	responsible -18 trainee 23
h/^emplo	responsible -16
h/^facil	responsible 15
h/^instr	responsible 16
h/^invoi	responsible -18 session -15
h/^regle	responsible -15 steps 27
h/^servi	responsible 19
h/^ses	responsible -17 session 20
h/^them	responsible -18 session 15
h/^tutor	responsible 17
h/a qui	responsible 20
h/aap	responsible 16
h/accue$	responsible -16 start -15
h/assig$	responsible 17
h/autri	responsible 17
h/binom	responsible 17
h/cahie	responsible -15
h/cette tach	responsible 17
h/coll$	responsible 20
h/colla	responsible 19
h/conc$	responsible -19
h/confi ?	responsible -17
h/en suis	responsible -15 status 26
h/explo$	responsible -18
h/facil	responsible 17 steps -15
h/focal	responsible 19
h/forma du	responsible 17
h/gar	responsible 16
h/ger	responsible 19
h/handl by	responsible 16
h/ice	responsible 18
h/ice$	responsible 17
h/instr$	responsible 16
h/invoi	responsible -17 session -15
h/it$	responsible 17 status -15
h/job	responsible 17 status -15
h/le gar	responsible 17
h/max$	responsible -16 status -15
h/peda	responsible -17 steps 19
h/perso qui	responsible 16
h/pilot de	responsible 26 severity -16
h/preno$	responsible 15 session -15
h/s en	responsible 20
h/secre	responsible 17
h/soin$	responsible 17
h/teach	responsible 15
h/teach$	responsible 15
h/tient	responsible 15
h/tient a	responsible 15
h/tutor	responsible 18
h/who$	responsible 16
h/whos	responsible 17
h/^pts	score 15
h/^scor	score 20
h/en %	score 16
h/mont	score 16
h/not 0	score 15
h/not sur	score 18
h/notat	score 17
h/pct$	score 15
h/ratin	score 17
h/resse	score -19 status 18
h/scor$	score 19
h/^evene	session -15
h/^parco	session 24 steps -15
h/^pre	session -17 steps 19
h/^secti	session 15
h/^suivi	session -17 steps 18
h/anne	session 15
h/cohor$	session 17 trainee -15
h/de jury	session 15
h/de stag	session -15
h/du group	session -19
h/mi	session -19 steps 19
h/pre	session -15 steps 18
h/secti	session 16
h/semin	session 17 steps -16 trainee -15
h/semin$	session 17
h/spons	session -16
h/week	session 16
h/^confo	severity -18 status 19
h/^m	severity 16
h/^mineu	severity 19 status -16
h/du manqu	severity 19
h/est grav	severity 15
h/findi	severity 17
h/grav ?	severity 25 status -16
h/la nc	severity 15
h/m m	severity 15
h/major	severity 18
h/major$	severity 15
h/minor	severity 19
h/poid	severity 19 status -19
h/quali de	severity 16 status -16
h/clo le	start -16
h/debut d	start 16
h/end$	start -17 steps -18
h/from	start 18
h/kicko	start 15
h/le 0	start -16 steps 22
h/offer	start -15
h/one	start 16
h/prese le	start -16 steps 23
h/recu	start -15 steps 23
h/^curre	status 21
h/^list	status -18
h/^pui	status 20
h/^tranc	status -15
h/^vecu	status 15
h/^wbs	status -19
h/actue	status 18
h/actue$	status 19
h/agent	status -16
h/autod	status 22
h/benev	status -15
h/concl	status 16
h/coura	status 17
h/curre	status 21
h/cycl	status 17
h/d execu	status 17
h/de chemi	status -15
h/degr de	status 15
h/est la	status -24
h/etat d	status 15
h/fait ?	status 17
h/i stand	status 19
h/if	status -21
h/indic ?	status -19
h/je m	status -15
h/jen	status 16
h/l etabl	status 19
h/la non	status -15
h/la trac	status -15
h/le papie	status -15
h/moi ou	status -15
h/non ?	status -15
h/not d	status -17
h/ou j	status 23
h/oui ou	status -15
h/play	status 17
h/pour les	status -16
h/progr$	status 20
h/situa de	status 24
h/tim	status -15
h/tranc	status -15
h/trico	status 16
h/where i	status 19
h/^grand	step -18
h/^opera	step 18
h/^touch	step 17
h/gener	step -16
h/propo	step 15
h/qui accom	step -15
h/0 moi	steps 16
h/0 month	steps 15
h/^appel	steps 15
h/^assid	steps 18
h/^benef	steps -15 trainee 21
h/^calen	steps 15
h/^cert	steps 15
h/^conv	steps 18
h/^devi	steps 19
h/^elle	steps 16
h/^final	steps 16
h/^hot	steps 17
h/^joini	steps 20
h/^rul	steps 17
h/^satis	steps 17
h/^sign	steps 23
h/^welco	steps 16
h/a chaud	steps 20
h/asses$	steps 16
h/assid	steps 18
h/atest	steps 16
h/attes$	steps 15
h/avi a	steps 17
h/card	steps 16
h/cert	steps 15
h/chaud	steps 23
h/chaud$	steps 20
h/conv	steps 18
h/devi	steps 18
h/diman	steps 17
h/elle a	steps 17
h/emarg j	steps 16
h/emarg ok	steps 15
h/envoy sa	steps 15
h/epi	steps 18
h/ete	steps 18
h/etud	steps 19
h/evalu des	steps 17
h/exam	steps 23
h/follo	steps 19
h/grill	steps 15
h/hot	steps 16
h/il pass	steps 27
h/il recu	steps 23
h/inr	steps 16
h/inter ?	steps 17
h/invit	steps 18
h/je lui	steps 17
h/joini	steps 18
h/jour 0	steps 25
h/jour ?	steps 19
h/jury	steps 20
h/le stag	steps -18 trainee -18
h/lesso	steps -15
h/lette	steps 16
h/lms	steps 20
h/lu	steps 17
h/lu$	steps 16
h/lui a	steps 16
h/mid	steps 22
h/moi apres	steps 17
h/moi$	steps 19
h/notif	steps 19
h/notif$	steps 20
h/pos	steps 18
h/poste	steps 15
h/preal	steps 15
h/preli	steps 17
h/propr$	steps 15
h/quand le	steps -16
h/rdv	steps 22
h/recei	steps 15
h/recu le	steps 26
h/recu$	steps 16
h/rempl	steps 18
h/rempl le	steps 17
h/ret	steps 15
h/retou	steps 16
h/rul	steps 22
h/sa convo	steps 16
h/sat	steps 23
h/sheet in	steps 16
h/sign$	steps 20
h/signe ?	steps 15
h/smil	steps 17
h/sold	steps 15
h/sonda	steps 15
h/surve	steps 16
h/synth	steps 15
h/test$	steps 15
h/tet	steps 16
h/theor	steps 15
h/trace	steps 17
h/trace$	steps 17
h/vus	steps 16
h/welco	steps 16
h/wrap	steps -15
h/forme	trainee 16
h/forme$	trainee 17
h/learn$	trainee 17
h/login	trainee 15
h/user$	trainee 15
h/combi	version 20
h/cour	version 15
h/d editi	version 16
h/draft	version 15
h/en cour	version 15
h/en vigue	version 16
h/versi en	version 15
h/versi n°	version 15
h/vigue	version 18
h/vigue$	version 18
indicators/afterDocuments	BC -18 CFA -24 VAE -13 action -11 applicable -14 body 3 comment -7 criterion -8 date -13 deadline 1 expectedLevel -9 expiry -3 indicator -13 label -17 lastCheck -1 links 8 none -6 priority -2 proofs -16 responsible -4 score -7 severity -6 status -7 version -7
indicators/afterNumbers	BC -6 CFA -16 OF -10 VAE -10 action -11 applicable -10 body -15 comment -14 criterion -10 date -9 deadline -12 expectedLevel -15 expiry -11 indicator -10 label 2 lastCheck -8 links -9 none -8 priority -13 proofs -12 responsible -14 score -13 severity -6 status -6 version -11
indicators/amongMarks	BC 1 CFA -6 VAE -1 action -8 applicable -13 body -6 comment -10 criterion -16 date -6 deadline -8 expectedLevel -13 expiry -8 indicator -17 label -11 lastCheck -10 links -4 none -8 priority -4 proofs -1 responsible -9 score -8 severity -9 status -13 version -12
indicators/asks	BC -4 CFA -2 OF -2 VAE -1 applicable -3 body -1 comment -8 expectedLevel -7 label -1 links -2 none -21 priority -4 proofs -4 responsible -2 score -1 severity -4 status 33 version -1
indicators/besideMarks	BC -4 CFA -4 OF -7 VAE -3 action -9 applicable -10 body -7 comment -7 criterion -18 date -9 deadline -6 expectedLevel -8 expiry -5 indicator -5 label -11 lastCheck -5 links -5 none -9 priority -8 proofs -5 responsible -6 score -10 severity -9 status -12 version -6
indicators/bias	BC -21 CFA -27 OF -23 VAE -24 action -13 applicable -20 body -23 comment -6 criterion -11 date -25 deadline -6 expectedLevel -17 expiry -18 indicator -6 label -4 lastCheck -17 links -8 none 4 priority -14 proofs -8 responsible -7 score -15 severity -15 status -2 version -18
indicators/binary	BC 5 CFA 4 OF 8 VAE 4 action -2 applicable 7 body -3 comment -7 criterion -19 date -5 deadline -6 expectedLevel -8 expiry -4 indicator -19 label -2 lastCheck -4 links -5 none -29 priority -18 proofs -3 responsible -3 score -8 severity -6 status -25 version -13
indicators/booleans	BC -2 OF 1 VAE -2 action -3 applicable 3 body -3 comment -22 criterion -12 date -14 deadline -15 expectedLevel -28 expiry -12 indicator -3 label -4 lastCheck -15 links -20 none 6 priority -26 proofs -13 responsible -6 score -22 severity -28 status -36 version -11
indicators/cased	BC -10 CFA -7 OF -10 VAE -13 action -2 applicable -6 body 6 comment -20 criterion 3 date -20 deadline -20 expectedLevel -6 expiry -17 indicator -17 label 2 lastCheck -21 links -4 none -9 priority -11 proofs -5 responsible -8 score -28 severity -6 status -6 version -12
indicators/code	BC -25 CFA -25 OF -26 VAE -28 action -4 applicable -27 body -50 comment -8 criterion 11 date -23 deadline -17 expectedLevel -42 expiry -25 indicator -22 label -22 lastCheck -28 links 2 none -16 priority -14 responsible 3 score -39 severity -16 status -16 version 10
indicators/criteria	BC -9 CFA -3 OF -3 VAE -8 action -13 body -17 comment -3 criterion 30 date -9 deadline -23 expectedLevel -16 expiry -8 indicator -19 label -22 lastCheck -9 links -29 none -6 priority -7 proofs -27 responsible -19 score -8 severity -17 status -4 version -18
indicators/dates	BC -19 CFA -15 OF -16 VAE -17 action -26 applicable -18 body -19 comment -38 criterion -19 date 3 deadline 6 expectedLevel -27 expiry 6 indicator -24 label -22 lastCheck 5 links -49 none -48 priority -30 proofs -35 responsible -29 score -22 severity -29 status -36 version -15
indicators/digit	BC 1 CFA -2 OF 1 action -11 applicable 2 body -8 comment -26 criterion -10 date -9 deadline -17 expectedLevel -15 expiry -6 indicator -21 label -5 lastCheck -9 links -17 none -17 priority 7 proofs -15 responsible -17 score -8 severity -12 status 14 version 10
indicators/document	BC -8 CFA -7 OF -11 VAE -11 action 5 applicable -11 body -41 comment -22 criterion -24 date -9 deadline -18 expectedLevel -36 expiry -7 indicator -21 label -23 lastCheck -9 links -12 none 9 priority -37 proofs 24 responsible -35 score -12 severity -27 status -36 version -16
indicators/earlier	BC -13 CFA -10 OF -11 VAE -11 action -14 applicable -11 body -11 comment -25 criterion -17 date 9 deadline -11 expectedLevel -16 expiry -30 indicator -14 label -10 lastCheck 6 links -26 none -29 priority -21 proofs -19 responsible -14 score -14 severity -16 status -21 version 10
indicators/empty	BC -6 CFA -12 OF -3 VAE -13 action -10 body -13 comment -13 criterion -44 date -16 deadline -13 expectedLevel -7 expiry -15 indicator -56 label -53 lastCheck -17 links -15 none -15 priority -16 proofs -9 responsible -10 score -8 severity -13 status -2 version -10
indicators/few	BC -6 CFA -6 OF -7 VAE -7 action -12 applicable -4 body -7 comment -12 criterion 3 date -22 deadline -16 expectedLevel -3 expiry -22 indicator -38 label -36 lastCheck -22 links -6 none -4 priority -3 proofs -24 responsible -5 score -8 severity -6 status -9 version -1
indicators/file	BC -10 CFA -8 OF -11 VAE -12 action -17 applicable -8 body -6 comment -19 criterion -3 date -16 deadline -11 expectedLevel -22 expiry -14 indicator -19 label -14 lastCheck -14 links -8 none -4 priority -8 proofs 12 responsible -19 score -8 severity -5 status -19 version -6
indicators/filled	BC -7 CFA -11 OF -9 VAE -9 action -22 applicable -8 body -2 comment -23 criterion -5 date 2 deadline -8 expectedLevel -2 expiry -15 indicator -7 label -5 lastCheck -6 links -13 none -4 priority -15 proofs -8 responsible -11 score -2 severity -25 status -2 version -7
indicators/first	BC -11 CFA -12 OF -11 VAE -6 action -11 applicable -6 body -9 comment -4 criterion 11 date -8 deadline -10 expectedLevel -13 expiry -8 indicator -9 label -10 lastCheck -8 links -5 priority -17 proofs -9 responsible -11 score -23 severity -9 status -13 version -15
indicators/gravity	BC -11 CFA -15 OF -12 VAE -15 action -1 applicable -14 body -1 comment -10 criterion -7 date -2 deadline -3 expectedLevel 23 expiry -2 label -1 lastCheck -2 links -5 none -12 priority -13 proofs -5 responsible -1 score -7 severity -19 status -17 version -8
indicators/hundred	BC -29 CFA -29 OF -35 VAE -34 action -10 applicable -41 body -7 comment -17 criterion -3 date -12 deadline -20 expectedLevel -10 expiry -9 indicator 3 label -8 lastCheck -11 links -18 none 4 priority -25 proofs -17 responsible -10 score 12 severity -13 status -46 version -10
indicators/indicators	BC -9 CFA -6 OF -8 VAE -8 action -22 applicable -6 body -18 comment -17 criterion 7 date -13 deadline 7 expectedLevel -22 expiry -16 indicator 8 label -23 lastCheck -19 links -15 none -7 priority -10 proofs -28 responsible -31 score -3 severity -15 status -11 version 3
indicators/isLabel	BC -9 CFA -8 OF -8 VAE -9 action -16 applicable -9 body -16 comment -19 criterion -13 date -8 deadline -13 expectedLevel -9 expiry -5 indicator -2 label 21 lastCheck -7 links -27 none -29 priority -16 proofs -36 responsible -4 score -9 severity -15 status -18 version -15
indicators/isNumber	BC -6 CFA -6 OF -7 VAE -7 action -6 applicable -12 body -5 comment -16 criterion -24 date -3 deadline -11 expectedLevel -7 expiry -2 indicator 27 label -10 lastCheck -3 links -18 none -15 priority -11 proofs -13 responsible -6 score -26 severity -2 status -18 version -16
indicators/lack	BC -21 CFA -20 OF -17 VAE -17 action -46 applicable -24 body -30 comment 11 criterion -17 date -7 deadline -14 expectedLevel -23 expiry -6 indicator -12 label -17 lastCheck -9 links -50 none -18 priority 11 proofs -19 responsible -34 score -16 severity 7 status 32 version -37
indicators/last	BC -19 CFA 2 OF -26 action -11 applicable -14 body -1 comment -8 criterion -5 deadline -12 expectedLevel -3 expiry -13 indicator -7 label -21 lastCheck -9 links -11 none -4 priority -3 proofs -26 responsible -10 score -6 severity -3 status -7 version 1
indicators/later	BC -13 CFA -9 OF -10 VAE -10 action -14 applicable -10 body -10 comment -18 criterion -11 date -21 deadline 5 expectedLevel -14 expiry 12 indicator -12 label -12 lastCheck -18 links -24 none -22 priority -16 proofs -19 responsible -14 score -13 severity -18 status -20 version -9
indicators/lessTold	BC -10 CFA -9 OF -12 VAE -12 action -4 applicable -18 body -3 comment -3 criterion -11 date -4 deadline -4 expectedLevel -9 expiry -3 indicator -12 label -14 lastCheck -5 links -6 none -3 priority -6 proofs -5 responsible -5 score -17 severity -4 status -22 version -9
indicators/link	BC -11 CFA -9 OF -11 VAE -11 action -50 applicable -10 body -25 comment -52 criterion -23 deadline 2 expectedLevel -47 expiry -1 indicator -25 label -19 lastCheck 1 links 42 none -55 priority -33 proofs -46 responsible -36 score -16 severity -26 status -36 version -38
indicators/lists	BC -6 CFA -6 OF -5 VAE -7 action -4 applicable -8 body -2 comment -12 criterion -6 date -18 deadline 26 expectedLevel -8 expiry -20 indicator -7 label -4 lastCheck -19 links -15 none -32 priority -14 proofs -5 responsible -7 score 22 severity -7 status -18 version -15
indicators/long	BC -1 CFA -1 VAE -1 action -40 body -2 comment -31 criterion -2 date -4 deadline -5 expectedLevel -31 expiry -3 indicator -2 label -19 lastCheck -3 links -36 none 12 priority -1 proofs 10 responsible -15 score -1 severity -1 status -18 version -4
indicators/marks	BC -5 CFA -7 OF -8 VAE -13 action -29 applicable -7 body -22 comment -11 criterion -15 date 2 deadline 4 expectedLevel -11 expiry 7 indicator -22 label -17 lastCheck 5 links -26 none -13 priority -16 proofs -20 responsible -20 score -17 severity -11 status -5 version -20
indicators/mostTold	BC -10 CFA 1 OF -6 VAE -5 action -17 applicable -2 body -20 comment -12 criterion 1 date -10 deadline -13 expectedLevel -8 expiry -8 indicator -6 label -10 lastCheck -10 links -17 none -12 priority -15 proofs -12 responsible -28 score 4 severity -21 status 4 version -27
indicators/numbers	BC -2 CFA -3 OF -4 VAE -3 action -15 applicable -5 body -13 comment -23 criterion 1 date -18 deadline -23 expectedLevel -20 expiry -16 indicator -4 label -14 lastCheck -18 links -24 none 5 priority -31 proofs -24 responsible -16 score -2 severity -20 status -44 version -22
indicators/order	BC -25 CFA -26 OF -27 VAE -25 action 32 applicable -28 body -49 comment -5 criterion 10 date -13 deadline -26 expectedLevel -21 expiry -10 indicator -17 label -33 lastCheck -13 links -9 none -17 priority -8 proofs -14 responsible -2 score -25 severity -13 status -10 version -23
indicators/percent	BC -18 CFA -22 OF -22 VAE -19 action -3 applicable -21 body -3 comment -11 criterion -14 date -4 deadline -6 expectedLevel -16 expiry -2 indicator -7 label -3 lastCheck -3 links -8 none -20 priority -19 proofs -6 responsible -4 score 31 severity -10 status -34 version -15
indicators/person	BC 3 CFA -6 OF 4 VAE 3 action -55 applicable 5 body 16 comment -28 criterion -40 date -15 deadline -25 expectedLevel -41 expiry -13 indicator -31 label -29 lastCheck -15 links -40 none -31 priority -14 proofs -16 responsible 25 score -32 severity -50 status -4 version -11
indicators/phase	BC -4 CFA -6 OF -5 VAE -5 action 11 applicable -7 body -8 comment -25 criterion 25 date -9 deadline 20 expectedLevel -27 expiry -15 indicator -19 label -5 lastCheck -14 links -20 none -45 priority -28 proofs -20 responsible -14 score -13 severity -12 status 17 version -23
indicators/place	BC -5 CFA -5 OF -6 VAE -1 action -4 applicable -11 body -9 comment -1 criterion -28 date -3 deadline -8 expectedLevel -4 expiry -4 indicator -25 label -28 lastCheck -7 links -7 none -8 priority -1 proofs -14 responsible -4 score -1 severity -2 status -16 version -4
indicators/plausible	BC -6 CFA -3 OF -4 VAE -6 action -4 applicable -5 body -2 comment -5 criterion -18 date -22 deadline -18 expectedLevel -8 expiry -23 indicator -12 label -40 lastCheck -24 links -4 none -1 priority -3 proofs -8 responsible -5 score -4 status -3 version -11
indicators/prefixed	BC -1 CFA -1 OF -1 VAE -1 action -19 applicable -1 body -11 comment 12 criterion -19 date -2 deadline -14 expectedLevel -23 expiry -2 indicator 25 label -11 lastCheck -2 links 18 none -33 priority -11 proofs -21 responsible -18 score -2 severity -6 status -23
indicators/priority	BC -27 CFA -27 OF -29 VAE -32 action -26 applicable -31 body -32 comment -26 criterion -7 date -15 deadline -30 expectedLevel -15 expiry -13 indicator -2 label -12 lastCheck -16 links -29 none -27 priority 31 proofs -35 responsible -36 score -3 severity -26 status -7 version 4
indicators/rank	BC -14 CFA -16 OF -15 VAE -16 action 1 applicable -19 body -18 comment -5 criterion -27 date -4 deadline -9 expectedLevel -18 expiry -4 indicator -23 label -5 lastCheck -4 links -10 none -37 priority 19 proofs -9 responsible -16 score -21 severity -15 status 14 version -25
indicators/ratio	BC -13 CFA -13 OF -14 VAE -14 action -2 applicable -16 body -2 comment -9 criterion -8 date -3 deadline 3 expectedLevel -9 expiry -4 indicator -9 label -2 lastCheck -3 links -4 none -13 priority -11 proofs -3 responsible -3 score 21 severity -6 status -21 version -8
indicators/rising	BC -18 CFA -11 OF -17 VAE -18 action -11 applicable -33 body -6 comment -12 criterion -22 date -8 deadline 3 expectedLevel -9 expiry -10 indicator 18 label -19 lastCheck -14 links -13 none 3 priority -5 proofs -19 responsible -13 score -3 severity -7 status -13 version -15
indicators/second	BC -16 CFA -19 OF -13 VAE -13 action -11 applicable -10 body -24 comment -10 criterion -5 date -6 deadline -11 expectedLevel -8 expiry -8 indicator 6 label -4 lastCheck -10 links -10 none -4 priority -9 proofs -8 responsible -11 score -28 severity -18 status -11 version -8
indicators/sentences	BC -14 CFA -15 OF -12 VAE -13 action 3 applicable -17 body -39 comment 10 criterion -36 date -16 deadline -23 expectedLevel 2 expiry -15 indicator -1 label 3 lastCheck -19 links -1 none -5 priority -34 proofs -7 responsible -27 score -20 severity -34 status -20 version -33
indicators/separators	BC -8 CFA -7 OF -9 VAE -8 action -25 applicable -11 body -31 comment -13 criterion -22 date -8 deadline -11 expectedLevel 8 expiry -7 indicator 4 label 6 lastCheck -8 links 1 none -11 priority -30 proofs -4 responsible 15 score -10 severity -23 status 11 version -29
indicators/severity	BC -28 CFA -28 OF -25 VAE -33 action -2 applicable -26 body -21 comment -31 criterion -23 date -11 deadline -16 expectedLevel 19 expiry -11 indicator -13 label -10 lastCheck -14 links -36 none -49 priority -7 proofs -33 responsible -19 score -25 severity 36 status -31 version -18
indicators/short	BC -2 CFA 3 OF 1 VAE 3 action 1 body -3 comment -12 criterion -14 date -21 deadline -21 expectedLevel -24 expiry -17 indicator 3 label -18 lastCheck -21 links -3 none -7 priority -10 responsible -2 score 2 severity -21 status -21 version -3
indicators/single	BC 2 CFA 2 OF 4 VAE 2 action -6 applicable 6 body -19 comment -12 criterion 5 date -17 deadline -25 expectedLevel -12 expiry -16 indicator -26 label -16 lastCheck -20 links -2 none -3 priority -20 proofs 2 responsible 6 score -32 severity -30 status -31 version -26
indicators/sparse	BC -8 CFA -4 OF -11 VAE -9 action 2 applicable -8 body -25 comment 7 criterion -19 date -17 deadline -3 expectedLevel -33 expiry -2 indicator -17 label -26 lastCheck -5 links -17 none -18 priority -12 proofs -13 responsible -7 score -24 severity 6 status -26 version -25
indicators/stepHeader	BC 21 CFA -34 OF -43 VAE -9 action 1 applicable -32 body -19 comment -36 criterion -20 date -13 deadline -5 expectedLevel -31 expiry -37 indicator 4 label -17 lastCheck 8 links -13 none -26 priority -27 proofs -3 responsible -13 score -15 severity -31 status 4 version -25
indicators/stepNames	BC -5 CFA -8 OF -6 VAE -6 action -9 applicable -6 body -22 comment -42 criterion 11 date -8 deadline -17 expectedLevel -2 expiry -9 indicator -2 label 7 lastCheck -10 links -21 none -1 priority -32 proofs 15 responsible -42 score -10 severity -16 status -21 version -28
indicators/texts	BC -17 CFA -17 OF -15 VAE -15 action -6 applicable -16 body -10 comment -2 criterion -15 date -12 deadline -12 expectedLevel -6 expiry -12 indicator -5 label -15 lastCheck -11 links -6 none -5 priority -4 proofs -4 responsible -4 score -12 severity -4 status -6 version -6
indicators/titles	BC -1 CFA -1 OF -1 VAE -1 action -14 applicable -1 body -3 comment -24 criterion 23 date -3 deadline -4 expectedLevel -15 expiry -2 indicator -18 label 30 lastCheck -3 links -21 none -27 priority -23 proofs -22 responsible -7 score -4 severity -4 status -12 version -15
indicators/unique	BC -22 CFA -15 OF -21 VAE -20 action -7 applicable -10 body -16 comment -4 criterion -25 date -2 deadline -1 expectedLevel -18 indicator -3 label -3 lastCheck -1 links -4 none -4 priority -6 proofs 1 responsible -9 score -11 severity -8 status -5 version -15
indicators/vague	BC -10 CFA -11 OF -11 VAE -12 action -23 applicable -12 body -28 comment -29 criterion -12 date -21 deadline 24 expectedLevel -35 expiry -25 indicator -13 label -13 lastCheck -22 links -35 none 15 priority -31 proofs -44 responsible -32 score 9 severity -22 status -11 version 6
indicators/version	BC -37 CFA -34 OF -33 VAE -37 action -2 applicable -33 body -40 comment -5 criterion 6 date -17 deadline -25 expectedLevel -32 expiry -17 indicator 3 label -14 lastCheck -18 links -27 none -12 priority -44 proofs -7 responsible -27 score -11 severity -29 status 4 version 20
indicators/worded	BC -37 CFA -32 OF -34 VAE -32 action -2 applicable -35 body -3 comment 11 date -23 deadline -13 expiry -23 indicator -10 label -6 lastCheck -26 links -7 none -15 priority -7 proofs -4 responsible -4 score -13 severity -16 status -7 version 8
indicators/yesNo	BC 1 CFA 5 OF 2 VAE 2 action -20 applicable 4 body -21 comment -11 criterion -15 date -9 deadline -14 expectedLevel -1 expiry -10 indicator -28 label -7 lastCheck -10 links -5 none -4 priority -13 proofs -7 responsible -23 score -8 severity -2 status -9 version -11
indicators/readable	CFA -2 OF 1 VAE 1 action -20 applicable 1 body -26 comment -11 criterion -11 date -15 deadline -22 expectedLevel -11 expiry -13 indicator -6 label -16 lastCheck -15 links -14 none -5 priority -4 proofs -19 responsible -26 score 2 severity -7 status -2 version -23
indicators/said	CFA -3 OF -2 action -22 applicable -2 body -31 comment -2 criterion -9 date -10 deadline -16 expectedLevel -2 expiry -11 indicator -23 label -15 lastCheck -13 links -6 none -7 priority -4 proofs -8 responsible -25 score -7 status 7 version -10
indicators/statuses	CFA 1 OF -1 VAE -1 action -20 applicable -1 body -30 comment -3 criterion -12 date -13 deadline -17 expectedLevel -3 expiry -14 indicator -19 label -16 lastCheck -15 links -7 none -5 priority -5 proofs -10 responsible -25 score -11 severity -2 status 4 version -11
indicators/relative	comment -1 date -10 deadline 18 expiry -6 lastCheck -9 links -1 none -4 severity -1 version -2
journeyTall/afterDocuments	comment -3 deadline -11 documents -4 links -3 none -2 phase -15 reference -6 responsible 4 session -10 status -8 step -27
journeyTall/afterNumbers	comment -8 deadline -4 documents -2 indicator -19 links -3 none -6 phase -16 reference -10 responsible 7 session -8 status -2 step -7
journeyTall/amongMarks	comment -12 deadline -3 documents -7 links -2 none -2 phase -12 reference 4 responsible -4 status 3 step -10
journeyTall/asks	comment -2 links -1 none -7 status 8
journeyTall/besideMarks	comment -6 deadline -6 documents -7 indicator -10 links 2 none -5 phase -12 reference -5 responsible -2 session -3 status -5 step -10
journeyTall/bias	comment -9 deadline -19 documents -4 indicator -10 links -10 none 6 phase -10 reference -19 responsible -7 session -21 status -8 step -3
journeyTall/binary	comment -1 deadline -1 documents -1 indicator 5 links -1 none -4 reference -1 responsible -1 status -5 step -2
journeyTall/booleans	comment -4 deadline -4 documents -6 indicator -7 links -8 none 10 phase -3 reference -1 responsible -4 session -2 status -16 step -2
journeyTall/cased	comment -16 deadline -26 documents -7 indicator -12 links -5 none -4 phase -1 reference 7 responsible -3 session 4 status -2 step -5
journeyTall/code	comment -13 deadline -5 documents -3 indicator -10 links -10 none -25 phase -36 reference 11 responsible -14 session 10 status -31 step -22
journeyTall/criteria	comment -2 deadline -21 documents -13 indicator -5 links -11 none 4 phase -17 reference -22 responsible -8 session -12 status 3 step -3
journeyTall/dates	comment -16 deadline 28 documents -19 indicator -4 links -24 none -34 phase -19 reference -16 responsible -22 session -14 status -19 step -17
journeyTall/digit	comment -9 deadline -7 documents -6 indicator -6 links -9 phase -4 reference -3 responsible -8 session -2 status 4 step -7
journeyTall/document	comment -19 deadline -29 documents 26 indicator -24 links -24 none -13 phase -28 reference -32 responsible -32 session -47 status -40 step -1
journeyTall/earlier	comment -2 deadline 1 documents -1 indicator 4 links -3 none -9 reference -3 responsible -1 session -1 status -1 step -2
journeyTall/empty	comment -14 deadline -11 documents -2 indicator -37 links -8 none -2 phase -36 reference -5 responsible -4 session -6 status 2 step -45
journeyTall/few	comment -12 deadline -20 documents -18 indicator -19 links -4 none 5 phase -32 reference -20 responsible 11 session -2 status -27 step -27
journeyTall/file	comment -9 deadline -4 documents 25 indicator -3 links -8 none -19 phase -9 reference -5 responsible -11 session -3 status -10 step -22
journeyTall/filled	comment -20 deadline -5 documents -13 indicator -5 links -10 none -5 reference 4 responsible -12 session -2 status -2 step 4
journeyTall/first	comment -9 deadline -17 documents -19 indicator -16 links -4 none -9 phase 6 reference -18 responsible -7 session -28 status -19 step 3
journeyTall/hundred	comment -10 deadline -16 documents -12 indicator 3 links -15 none 6 phase -9 reference -7 responsible -11 session -6 status -25 step -12
journeyTall/indicators	comment -12 deadline -3 documents -22 indicator 16 links -9 none -5 phase -18 reference -13 responsible -32 session -17 status -9 step -15
journeyTall/isNumber	comment -14 deadline -15 documents -11 indicator 27 links -16 none -25 phase -6 reference -11 responsible -9 session -10 status -17 step -9
journeyTall/lack	comment 11 deadline -11 documents -16 indicator -14 links -32 none -3 phase -25 reference -4 responsible -27 session -21 status 14 step -19
journeyTall/last	comment 2 deadline -2 documents -11 indicator -14 links -2 none -11 phase -20 reference -5 responsible -5 session -1 status -6 step -9
journeyTall/later	comment -3 deadline -1 documents -2 indicator 5 links -5 none -8 reference -5 responsible -3 session -1 status -3 step -4
journeyTall/lessTold	comment 2 deadline 5 documents -7 indicator -12 links -6 none -2 phase -3 reference -3 responsible -4 session -2 status -21 step -7
journeyTall/link	comment -39 deadline 12 documents -37 indicator -12 links 35 none -43 phase -25 reference -13 responsible -26 session -27 status -30 step -19
journeyTall/lists	comment -16 deadline 6 documents -15 indicator 23 links -14 none -23 phase -7 reference -15 responsible -9 session -6 status -14 step -17
journeyTall/long	comment -20 deadline -2 documents 22 indicator -2 links -23 none 2 phase -1 reference -3 responsible -11 session -2 status -5 step -35
journeyTall/marks	comment -11 deadline 27 documents -10 indicator -12 links -17 none -11 phase -32 reference -28 responsible -20 session -26 status 2 step -16
journeyTall/mostTold	comment -6 deadline -12 documents -10 indicator -5 links -6 none -7 phase -9 reference -17 responsible -17 session -21 status 5 step -2
journeyTall/numbers	comment -16 deadline -16 documents -17 indicator -3 links -18 none 13 phase -12 reference -11 responsible -16 session -11 status -24 step -15
journeyTall/order	comment 1 deadline -13 documents -1 indicator -23 links 3 none -11 phase -4 reference -28 responsible -7 session -42 status -12 step 6
journeyTall/person	comment -27 deadline -37 documents -13 indicator -30 links -44 none -25 phase 9 reference -43 responsible 18 session -8
journeyTall/phase	comment -23 deadline 17 documents -55 indicator -15 links -29 none -39 phase 34 reference -13 responsible -25 session -22 status -11 step -14
journeyTall/plausible	comment -10 deadline -20 documents -10 indicator -11 links -1 none 4 phase 16 reference -49 responsible 2 session 1 status -3 step -58
journeyTall/prefixed	comment 2 deadline -17 documents -19 indicator 17 links 5 none -14 phase -8 reference -11 responsible -16 session -14 status -17 step -19
journeyTall/priority	comment -3 deadline -22 documents -10 indicator 6 links -20 none -9 phase -14 reference -19 responsible -5 session -11 status 2 step 2
journeyTall/rank	comment 12 deadline -11 documents -3 indicator -19 links -13 none -14 phase -8 reference -15 responsible 8 session -12 status 9 step -5
journeyTall/ratio	comment -3 deadline 1 documents -1 indicator 10 links -3 none -10 phase -1 reference -1 status -10 step -3
journeyTall/readable	comment -3 deadline -19 documents -8 links -10 none 4 phase -21 reference -22 responsible -14 session -24 status 4 step -10
journeyTall/relative	comment -12 deadline -18 documents -18 indicator -15 links -13 none 28 phase -28 reference -24 responsible -21 session -15 status -16 step -18
journeyTall/rising	comment -15 deadline 2 documents -22 indicator 18 links -8 none -9 phase -15 reference -14 responsible -31 session -15 status -9 step -9
journeyTall/said	comment -4 deadline -12 documents -8 indicator -6 links -4 none -10 phase -18 reference -16 responsible -16 session -26 status 8
journeyTall/second	comment -12 deadline -18 documents -1 indicator -11 links -4 none -3 phase -8 reference -14 responsible -13 session -15 status -14 step 5
journeyTall/sentences	comment 10 deadline -22 documents -1 indicator -30 links 4 none 1 phase -29 reference -30 responsible -22 session -42 status -13 step -10
journeyTall/separators	comment -12 deadline -13 documents 18 indicator 7 links 3 none -23 phase -31 reference -21 responsible 11 session -31 status 3 step -29
journeyTall/severity	comment -1 deadline -1 documents -4 indicator -2 links -2 none -11 phase -1 responsible -3 session -1 status 9 step -2
journeyTall/short	comment -15 deadline -20 documents 5 links -20 none 1 phase 2 reference -18 responsible 7 session -42 status -17 step -42
journeyTall/single	comment -15 deadline -22 documents 5 indicator -15 links -20 none 1 phase -27 reference -17 responsible 1 session -15 status -28 step -18
journeyTall/sparse	comment 11 deadline 10 documents -4 indicator -20 links -7 none -16 phase -19 reference -23 responsible -6 session -24 status -23 step -25
journeyTall/statuses	comment -2 deadline -11 documents -7 indicator -8 links -8 none -4 phase -20 reference -15 responsible -17 session -25 status 4 step 1
journeyTall/stepHeader	comment -12 deadline 10 documents -18 indicator -7 links -15 none -4 phase -5 reference -12 responsible -6 session 5 status 2 step 1
journeyTall/stepNames	comment -42 deadline -29 documents 11 indicator -19 links -28 none -23 reference -30 responsible -51 session -33 status -28 step 21
journeyTall/texts	comment -6 deadline -9 documents -6 indicator -12 links -3 none -5 phase -4 reference -1 responsible -6 session -7 status -9 step -5
journeyTall/unique	comment -2 documents -4 indicator -8 links -6 none -11 phase -17 reference 1 responsible -11 session -18 status -14 step 5
journeyTall/vague	comment -29 deadline 1 documents -36 indicator -6 links -35 none 15 phase 2 reference 1 responsible -39 session -30 status -20 step -26
journeyTall/version	comment -12 deadline -14 documents 4 indicator 7 links -4 none -6 phase -18 reference -30 responsible -11 session -21 status 9 step -22
journeyTall/worded	comment 10 deadline -9 documents -4 indicator -8 links -10 none -14 phase -13 reference -50 responsible -4 session 5 status -8 step -8
journeyTall/yesNo	comment 1 deadline -17 indicator -2 links -5 none 1 phase -14 reference -14 responsible -13 session -22 status -4 step -28
journeyTall/place	deadline 1 documents -12 indicator -12 links -4 none -5 phase -29 reference -1 responsible -3 session 4 status -3 step -20
journeyWide/afterDocuments	body -15 comment 7 end -5 links -13 none -9 reference -4 responsible 12 session -7 start -4 steps 4 trainee -6
journeyWide/afterNumbers	body -20 comment -10 end -18 links 1 none -12 reference -12 responsible 4 session -14 start -17 steps 11 trainee -7
journeyWide/amongMarks	body -2 comment -14 end -6 links -20 none -2 reference -9 responsible -14 session -14 start -24 steps 5 trainee -12
journeyWide/besideMarks	body -7 comment -7 end -9 links -4 none 5 reference -15 responsible -8 start -8 steps -6 trainee -12
journeyWide/bias	body -9 comment -10 end -13 links -15 none -10 reference -15 responsible -11 session -9 start -13 steps 11 trainee -6
journeyWide/binary	body -3 comment -7 end -2 links -4 none -12 reference -2 responsible -3 session -3 start -2 steps 15 trainee -2
journeyWide/booleans	body -1 comment -5 end -1 links -2 none -23 reference -1 responsible -1 session -1 start -1 steps 24 trainee -1
journeyWide/cased	body 6 comment -16 end -26 links -2 none -23 reference 1 responsible -3 session -1 start -27 steps -17 trainee 5
journeyWide/code	body -47 comment -7 end -19 links -3 none -28 reference 19 responsible -9 session 13 start -20 steps -22 trainee -40
journeyWide/criteria	body -7 comment -4 end -5 links 1 none 6 reference -9 responsible -20 session -8 start -4 steps -3 trainee -5
journeyWide/dates	body -25 comment -37 end 8 links -34 none -36 reference -32 responsible -25 session -31 start 5 steps -1 trainee -29
journeyWide/digit	body -6 comment -10 end -4 links -8 none -5 reference -3 responsible -11 session -7 start -4 steps 9 trainee -4
journeyWide/document	body -16 comment 9 end -3 links 7 none -6 reference -5 responsible -17 session -13 start -4 steps -8 trainee -15
journeyWide/earlier	body -15 comment -18 end -4 links -16 none -22 reference -18 responsible -14 session -14 start 1 steps 3 trainee -18
journeyWide/empty	body 3 comment -15 end -7 links -14 none -9 reference -12 responsible -13 session -2 start -6 steps -10 trainee -47
journeyWide/few	body 1 comment -19 end -15 links -13 none 1 reference -19 responsible -2 start -14 steps -5 trainee -34
journeyWide/filled	body -1 comment -18 end -1 links -7 none 1 reference -1 responsible -10 session -2 steps -18 trainee -5
journeyWide/first	body -19 comment -29 end -9 links -33 none -29 reference 13 responsible -30 session -2 start -9 steps -31 trainee 7
journeyWide/hundred	body -9 comment -12 end -8 links -11 none 20 reference -6 responsible -11 session -8 start -8 steps -19 trainee -10
journeyWide/indicators	body -9 comment -6 end -5 links -3 none 6 reference -4 responsible -14 session -8 start -6 steps -2 trainee -6
journeyWide/lack	body -1 comment 24 end -1 links -21 none -10 reference -1 responsible -9 session -3 start -1 steps -18 trainee -9
journeyWide/last	body -32 comment 11 end -25 links 1 reference -18 responsible 5 session -31 start -28 steps -15 trainee -20
journeyWide/later	body -10 comment -21 end -2 links -19 none -19 reference -13 responsible -14 session -12 start -4 steps 5 trainee -15
journeyWide/lessTold	body -7 comment -1 end -1 links -6 none -16 reference -1 responsible -1 session -2 start 2 steps -20 trainee -8
journeyWide/link	body -23 comment -36 end 2 links 29 none -18 reference -21 responsible -32 session -29 start 3 steps -17 trainee -18
journeyWide/marks	body -29 comment -14 end 4 links -19 none -12 reference -24 responsible -27 session -29 start 5 steps 3 trainee -14
journeyWide/mostTold	body -13 end -6 links -18 none 4 reference -6 responsible -11 session -10 start -7 trainee 2
journeyWide/numbers	body -12 comment -21 end -12 links -18 none 9 reference -10 responsible -18 session -13 start -14 steps -3 trainee -15
journeyWide/order	body -33 comment 3 end -10 links 7 none -42 reference -13 responsible 8 session -27 start -8 steps 13 trainee -29
journeyWide/person	body 5 comment -33 end -24 links -39 none -10 reference -33 responsible 8 session -27 start -25 steps -22 trainee 17
journeyWide/phase	body -9 comment -11 end -2 links -7 none 24 responsible -9 session -5 start -2 steps -23 trainee -8
journeyWide/place	body -19 comment 5 end -21 links 8 none -7 reference -29 responsible 11 session -30 start -26 steps 11 trainee -39
journeyWide/plausible	body 5 comment -3 end -18 none 5 reference -33 responsible -1 session 3 start -18 steps -5 trainee -29
journeyWide/prefixed	body -4 comment -1 end -2 links 6 none -4 reference -2 responsible -7 session -2 start -2 steps -6 trainee -4
journeyWide/readable	body -25 comment -5 end -8 links -11 none 1 reference -10 responsible -20 session -24 start -9 steps 9 trainee 6
journeyWide/rising	body -3 comment -3 end -2 links 1 none 12 reference -2 responsible -8 session -2 start -2 steps -12 trainee -4
journeyWide/said	body -28 comment -4 end -8 links -8 none -1 reference -9 responsible -18 session -27 start -7 steps 8 trainee 11
journeyWide/second	body -11 comment -12 end -3 links -21 none -10 reference -4 responsible -16 session 13 start 2 steps -27
journeyWide/sentences	body -31 comment 16 end -18 links 10 none -19 reference -16 responsible -20 session -32 start -17 steps -29 trainee -25
journeyWide/separators	body -29 comment 1 end -6 links 5 none -13 reference -7 responsible 11 session -18 start -6 steps -18 trainee -16
journeyWide/short	body 2 comment -3 end -12 links -11 none -15 reference -8 session -41 start -11 steps 14 trainee -35
journeyWide/single	body -11 comment -5 end -16 links -5 none -6 reference -13 responsible 13 session -12 start -16 steps -9 trainee -15
journeyWide/sparse	body -19 comment 13 end -22 links -3 none -21 reference -9 responsible -5 session -17 start -20 steps 4 trainee -27
journeyWide/statuses	body -27 comment -5 end -7 links -8 reference -8 responsible -18 session -24 start -7 steps 9 trainee 9
journeyWide/stepHeader	body -16 comment -8 end -2 links -19 none -33 reference -13 responsible -23 session -9 start -16 steps 23 trainee -20
journeyWide/stepNames	body -8 comment -2 end -3 links 19 none -5 reference -2 responsible -14 session -13 start -2 steps -9 trainee -9
journeyWide/texts	body -4 comment -3 end -2 links -1 none -10 reference 2 session -2 start -3 steps -24 trainee -5
journeyWide/unique	body -11 comment -2 end -1 links -8 none -6 reference 7 responsible -9 session -16 start -1 steps -15 trainee 2
journeyWide/vague	body -12 comment -13 end -22 links -10 none -17 reference 24 responsible -11 session -12 start -19 steps 5 trainee -22
journeyWide/version	body -6 comment -5 end -5 links 10 none -10 reference -11 responsible 8 session -10 start -5 steps -9 trainee -2
journeyWide/worded	body -4 comment 10 end -28 links -6 none -26 reference -39 responsible -9 session 8 start -28 steps -29 trainee 12
journeyWide/yesNo	body -9 comment 4 end -6 links -5 none -5 reference -3 responsible -12 session -4 start -5 steps 7 trainee -27
journeyWide/file	comment -2 links 3 none -3 responsible -2 start -1 steps -1 trainee -1
journeyWide/lists	comment -4 end -1 links -3 none -10 reference -1 steps 11
journeyWide/priority	comment 7 links -5 none -8 reference -1 responsible -5 steps 8 trainee -1
journeyWide/rank	comment 8 end -2 links -7 none -3 reference -5 responsible 2 session -1 start -1 steps -11
journeyWide/ratio	comment -4 links -2 none -11 steps 13
journeyWide/severity	comment 5 links -8 none -1 responsible -4 steps -2
proofRegister/afterDocuments	date -4 expiry -5 indicator 3 none -6 proofs -33 reference -5 responsible -6 session -12 status -6 version -3
proofRegister/afterNumbers	date -3 expiry -5 indicator -13 links -5 none -5 proofs -13 reference -12 responsible -6 session -9 status 5 version -6
proofRegister/amongMarks	date -4 expiry -6 indicator -8 links -2 none 1 proofs -12 reference -13 responsible -9 version -10
proofRegister/besideMarks	date -6 expiry -1 indicator -5 links -3 none -8 proofs -12 reference -10 responsible -6 session -11 status -3 version -1
proofRegister/bias	date -9 expiry -12 indicator -3 links -8 none 1 proofs -2 reference -11 responsible -8 session -16 status -5 version -8
proofRegister/binary	date -1 expiry -1 indicator -4 links -1 none 7 proofs -3 responsible -1 status -7 version -3
proofRegister/booleans	date -5 expiry -4 indicator -6 links -8 none 13 proofs -3 reference -2 responsible -6 session -3 status -24 version -7
proofRegister/cased	date -28 expiry -21 indicator -11 links -6 none -6 proofs -1 reference 5 responsible -4 session 2 status -6 version -9
proofRegister/code	date -25 expiry -18 indicator -17 links -6 none -24 proofs -22 reference 13 responsible -15 session 11 status -35 version 6
proofRegister/criteria	date -10 expiry -7 indicator -9 links -13 none 2 proofs -14 reference -16 responsible -21 session -17 status 3 version 3
proofRegister/dates	date 8 expiry 10 indicator -16 links -36 none -32 proofs -17 reference -27 responsible -23 session -19 status -26 version -6
proofRegister/digit	date -8 expiry -5 indicator -14 links -20 none -13 proofs -10 reference -8 responsible -15 session -13 status 5 version 11
proofRegister/document	date -18 expiry -11 indicator -20 links -6 none -6 proofs 27 reference -34 responsible -27 session -43 status -31 version -13
proofRegister/earlier	date 8 expiry -11 indicator -4 links -21 none -13 proofs 1 reference -18 responsible -14 session -12 status -20 version 2
proofRegister/empty	date -6 expiry -13 indicator -39 links -5 none -4 proofs -45 reference -11 responsible -4 session -3 status 4 version -3
proofRegister/few	date -23 expiry -21 indicator -29 links -8 none 3 proofs -36 reference -28 responsible 2 session 5 status -6 version 3
proofRegister/file	date -7 expiry -6 indicator -3 links -4 none -17 proofs 18 reference -5 responsible -7 session -2 status -8 version -4
proofRegister/filled	date 7 expiry -13 indicator -8 links -13 none -5 proofs -3 reference 7 responsible -11 session -2 version -11
proofRegister/first	date -14 expiry -18 indicator -9 links -14 none -23 proofs 3 reference 14 responsible -13 session -17 status -16 version -13
proofRegister/hundred	date -16 expiry -10 indicator 6 links -15 none 6 proofs -14 reference -8 responsible -11 session -6 status -31 version -12
proofRegister/indicators	date -13 expiry -14 indicator 12 links -16 none -7 proofs -22 reference -24 responsible -37 session -29 status -9 version 1
proofRegister/isNumber	date -10 expiry -7 indicator 26 links -16 none -26 proofs -9 reference -14 responsible -9 session -9 status -21 version -24
proofRegister/lack	date -3 expiry -2 indicator -8 links -20 none 2 proofs -8 reference -4 responsible -24 session -19 status 22 version -21
proofRegister/last	date -6 expiry -6 indicator -9 links -4 none -9 proofs -4 reference -10 session -1 status -9 version -8
proofRegister/later	date -6 expiry 8 indicator -3 links -25 none -20 proofs -14 reference -16 responsible -16 session -12 status -22 version 2
proofRegister/lessTold	date -2 expiry -4 indicator -23 links -5 none 3 proofs -8 reference -3 responsible -4 session 1 status -31 version -5
proofRegister/link	date 1 expiry 3 indicator -7 links 33 none -52 proofs -23 reference -12 responsible -31 session -34 status -34 version -28
proofRegister/lists	date -12 expiry -9 indicator 24 links -11 none -20 proofs -15 reference -8 responsible -6 session -5 status -16 version -20
proofRegister/marks	date 6 expiry 8 indicator -12 links -21 none -10 proofs -17 reference -24 responsible -29 session -23 status -1 version -11
proofRegister/mostTold	date -16 expiry -11 links -13 none -5 proofs -6 reference -12 responsible -30 session -12 status 8 version -17
proofRegister/numbers	date -19 expiry -14 indicator -1 links -21 none 12 proofs -15 reference -12 responsible -17 session -11 status -34 version -18
proofRegister/order	date -13 expiry -7 indicator -17 links 10 none -3 proofs 5 reference -23 responsible 5 session -41 status -3 version -5
proofRegister/person	date -20 expiry -14 indicator -25 links -33 none -21 proofs 2 reference -41 responsible 27 session -7 status 3 version -11
proofRegister/place	date -3 expiry -1 indicator -14 none -4 proofs -23 reference -25 session -1 status -8 version -4
proofRegister/plausible	date -28 expiry -23 indicator -14 links 4 none 6 proofs -38 reference -42 responsible 3 session -1 version -3
proofRegister/prefixed	date -7 expiry -5 indicator 16 links 6 none -17 proofs -10 reference -20 responsible -18 session -17 status -19 version -5
proofRegister/priority	date -13 expiry -10 indicator 8 links -31 none -22 proofs -18 reference -12 responsible -12 session -18 version 4
proofRegister/rank	date -2 expiry -2 indicator -8 none -14 proofs -2 reference -10 responsible 8 session -3 status 14 version -16
proofRegister/ratio	date -5 expiry -2 indicator 15 links -1 none -12 proofs -3 reference -2 responsible -1 session -1 status -9 version -6
proofRegister/readable	date -16 expiry -13 links -13 none 3 proofs -10 reference -20 responsible -11 session -22 status 5 version -24
proofRegister/rising	date -14 expiry -10 indicator 19 links -13 none -8 proofs -20 reference -22 responsible -26 session -15 status -14 version -6
proofRegister/said	date -16 expiry -10 indicator -4 links -3 none -8 proofs -11 reference -13 responsible -9 session -24 status 8 version -2
proofRegister/second	date -7 expiry -4 indicator -7 links -5 proofs 2 reference -8 responsible -7 session -4 status -13 version -12
proofRegister/sentences	date -21 expiry -16 indicator -25 links 10 none 8 proofs -1 reference -31 responsible -24 session -50 status -11 version -20
proofRegister/separators	date -6 expiry -6 indicator 14 links 7 none -16 proofs -21 reference -15 responsible 17 session -33 status 12 version -27
proofRegister/short	date -24 expiry -21 indicator -3 links -9 none -3 proofs -21 reference -14 responsible 5 session -62 status -17 version 5
proofRegister/single	date -12 expiry -11 indicator -14 links -4 none 3 proofs -12 reference -16 responsible 13 session -31 status -28 version -23
proofRegister/sparse	date -14 expiry 13 indicator -7 links 7 none -7 proofs -10 reference -17 session -11 status -12 version -14
proofRegister/statuses	date -11 expiry -11 indicator -6 links -3 none -1 proofs -7 reference -12 responsible -10 session -22 status 4 version -4
proofRegister/stepHeader	date -6 expiry -5 indicator -4 links -4 none -11 proofs -3 reference -6 session 5 status 5 version -10
proofRegister/stepNames	date -13 expiry -8 indicator -12 links -12 none -4 proofs 28 reference -35 responsible -27 session -22 status -9 version -24
proofRegister/texts	date -11 expiry -9 indicator -8 links -1 none -4 proofs -6 reference 4 responsible -4 session -7 status -6 version -4
proofRegister/unique	date -3 expiry -1 indicator -9 links -6 none -8 proofs 2 reference 3 responsible -12 session -16 status -12 version -18
proofRegister/vague	date -24 expiry -13 indicator 6 links -36 none 6 proofs -31 reference 18 responsible -30 session -26 status -33 version -8
proofRegister/version	date -20 expiry -19 indicator -9 links -15 none -17 proofs -20 reference -31 responsible -26 session -50 status -11 version 24
proofRegister/worded	date -29 expiry -22 indicator -5 links -7 none -13 proofs 3 reference -48 responsible -6 session 7 status -4 version 4
proofRegister/yesNo	date -10 expiry -9 indicator -7 none 4 proofs -5 reference -11 responsible -8 session -19 status -4 version -5
proofRegister/severity	indicator -10 links -7 none -4 proofs -1 reference -1 responsible -9 session -7 status 17 version 4
proofRegister/asks	links -1 none -8 status 8
proofRegister/long	links -8 none 13 proofs -10 responsible -1 status -2 version -2
proofRegister/phase	links -2 none -18 responsible -1 status 18
t/bias	indicators -4 journeyTall -6 journeyWide -4 none 8 proofRegister -1
t/columns	indicators 3 journeyTall -4 journeyWide 3 proofRegister -5
t/dated	indicators 3 journeyTall -2 journeyWide -1 none 2 proofRegister -2
t/documents	indicators 5 journeyTall -6 journeyWide -13 proofRegister 6
t/files	indicators -7 journeyTall 16 none -11 proofRegister -3
t/follows	indicators 4 journeyTall -1 proofRegister -6
t/indicators:absent	indicators -9 journeyTall -2 journeyWide -2 none 3 proofRegister -3
t/indicators:indicator	indicators 5 journeyTall -11 journeyWide -7 none 2 proofRegister 4
t/indicators:label	indicators -2 journeyTall -17 journeyWide -7 none 13
t/indicators:likelihood	indicators 11 journeyTall -3 journeyWide -12 none 3 proofRegister 9
t/indicators:proofs	indicators -10 journeyTall 4 journeyWide -3 none -1 proofRegister 7
t/indicators:status	indicators -2 journeyTall -2 journeyWide -3 none 6 proofRegister -3
t/indicators:tally	indicators 26 journeyTall -12 journeyWide -3 none -16 proofRegister -6
t/indicators:unused	indicators -4 journeyTall 4 journeyWide -3 none -2 proofRegister 2
t/journeyTall:absent	indicators 5 journeyTall -11 journeyWide -6 proofRegister 2
t/journeyTall:documents	indicators 1 journeyTall 9 journeyWide -10 none 7 proofRegister -18
t/journeyTall:indicator	indicators 9 journeyTall -1 journeyWide -10 none -9 proofRegister 3
t/journeyTall:likelihood	indicators -6 journeyTall 26 journeyWide -3 none -7 proofRegister -1
t/journeyTall:step	indicators -10 journeyTall 21 journeyWide 3 none -6 proofRegister -18
t/journeyTall:tally	indicators 3 journeyTall 28 journeyWide -10 none -19 proofRegister -13
t/journeyTall:unused	indicators 4 journeyTall -6 journeyWide 1 none -2 proofRegister 2
t/journeyWide:absent	indicators -1 journeyTall -1 journeyWide -23 none 11 proofRegister 2
t/journeyWide:likelihood	indicators -3 journeyTall -3 journeyWide 8 none -4 proofRegister 3
t/journeyWide:session	indicators -1 journeyTall -1 journeyWide 1 none -2 proofRegister 1
t/journeyWide:steps	indicators -2 journeyTall -4 journeyWide 3 none 1 proofRegister -1
t/journeyWide:tally	indicators -10 journeyTall -17 journeyWide 35 none -9 proofRegister -12
t/journeyWide:trainee	indicators -8 journeyTall 11 journeyWide 3 none -13 proofRegister 4
t/lists	indicators -26 journeyTall 13 none -17 proofRegister 5
t/long	indicators -3 journeyTall -12 journeyWide -2 none 8 proofRegister 9
t/many	indicators -13 journeyTall -9 journeyWide -2 none 8 proofRegister 15
t/numbers	indicators -4 journeyTall 4 journeyWide -2 none -3 proofRegister 3
t/numbersFirst	indicators 6 journeyTall -19 journeyWide -2 none 6 proofRegister -6
t/numeric	indicators -16 journeyTall -8 journeyWide -1 none 26 proofRegister -6
t/others	indicators -12 journeyTall -6 journeyWide -3 none 21 proofRegister -7
t/ours	indicators 4 journeyTall 1 journeyWide 1 none -14 proofRegister 4
t/persons	indicators -14 journeyTall 3 journeyWide 4 none 7 proofRegister -5
t/phases	indicators -1 journeyTall 13 journeyWide -2 none 2 proofRegister -23
t/prefixed	indicators -5 journeyTall 2 journeyWide -1 none -2 proofRegister 3
t/proofRegister:absent	indicators -10 journeyTall 1 journeyWide 5 none 10 proofRegister -20
t/proofRegister:indicator	indicators 9 journeyTall -9 journeyWide -11 none -3 proofRegister 5
t/proofRegister:proofs	indicators -7 journeyTall 2 journeyWide -2 none -4 proofRegister 7
t/proofRegister:tally	indicators -15 journeyTall 3 journeyWide -6 none -18 proofRegister 34
t/proofRegister:unused	indicators 5 journeyTall 2 journeyWide 1 none -1 proofRegister -8
t/relative	indicators -13 journeyTall 14 journeyWide -7 none -6 proofRegister -16
t/rising	indicators 15 journeyTall -4 journeyWide -2 none -3 proofRegister -14
t/stepHeaders	indicators -6 journeyTall -17 journeyWide 28 none -2 proofRegister -6
t/steps	indicators -3 journeyWide -14 none 2 proofRegister 8
t/strange	indicators -21 journeyTall -2 journeyWide -2 none 17 proofRegister -5
t/titles	indicators 10 journeyTall -7 none -5 proofRegister -4
t/unrelated	indicators 4 journeyTall -7 journeyWide -4 none 2 proofRegister 7
t/whole	indicators 11 journeyTall -5 journeyWide -2 none -3 proofRegister -15
t/journeyWide:unused	journeyTall -1 journeyWide -5 none 1 proofRegister 4
t/marked	journeyTall -6 journeyWide 4 none 2 proofRegister -1
t/once	journeyTall 8 journeyWide -2 none 2 proofRegister -11
t/proofRegister:likelihood	journeyTall -1 journeyWide -5 none -4 proofRegister 15
w/=BC	BC 14 CFA -8 OF -7 VAE -9 action -7 applicable -7 body -4 comment -8 criterion -6 date -5 deadline -7 expectedLevel -7 expiry -7 indicator -6 label -8 lastCheck -7 links -8 none -10 priority -7 proofs -7 responsible -10 score -7 severity -7 status -12 version -6
w/=CFA	BC -10 CFA 14 OF -9 VAE -8 action -9 applicable -10 body -6 comment -9 criterion -9 date -7 deadline -9 expectedLevel -9 expiry -8 indicator -9 label -10 lastCheck -8 links -9 none -10 priority -9 proofs -9 responsible -9 score -8 severity -9 status -13 version -8
w/=OF	BC -12 CFA -11 OF 14 VAE -13 action -10 applicable -10 body -9 comment -11 criterion -8 date -8 deadline -10 expectedLevel -9 expiry -9 indicator -8 label -9 lastCheck -9 links -10 none -14 priority -10 proofs -10 responsible -10 score -9 severity -10 status -12 version -9
w/=VAE	BC -8 CFA -8 OF -8 VAE 11 action -5 applicable -9 body -4 comment -7 criterion -4 date -4 deadline -6 expectedLevel -5 expiry -5 indicator -5 label -5 lastCheck -5 links -6 none -9 priority -8 proofs -6 responsible -6 score -6 severity -6 status -8 version -5
w/=action	BC -7 CFA -8 OF -14 VAE -8 action 13 applicable -9 body -4 comment -10 criterion -6 date -5 deadline -13 expectedLevel -6 expiry -7 indicator -7 label -7 lastCheck -6 links -8 none -8 priority -7 proofs -8 responsible -13 score -6 severity -5 status -8 version -6
w/=applicable	BC -17 CFA -14 OF -10 VAE -15 action -7 applicable 15 body -5 comment -9 criterion -4 date -5 deadline -8 expectedLevel -7 expiry -6 indicator -7 label -8 lastCheck -7 links -7 none -10 priority -5 proofs -7 responsible -8 score -6 severity -6 status -12 version -6
w/=body	BC -3 CFA -2 OF -10 VAE -3 action -6 applicable -3 body 15 comment -8 criterion -4 date -3 deadline -5 end -7 expectedLevel -4 expiry -4 indicator -4 label -4 lastCheck -4 links -8 none -9 priority -5 proofs -6 reference -7 responsible -7 score -4 session -11 severity -5 start -7 status -6 steps -9 trainee -7 version -5
w/=comment	BC -6 CFA -5 OF -5 VAE -6 action -20 applicable -11 body -7 comment 8 criterion -9 date -10 deadline -9 documents -12 end -6 expectedLevel -9 expiry -7 indicator -8 label -6 lastCheck -6 links -9 none -11 phase -9 priority -7 proofs -10 reference -8 responsible -10 score 3 session -8 severity -6 start -16 status 5 step -11 steps -15 trainee -8 version -7
w/=criterion	BC -4 CFA -2 OF -3 VAE -3 action -5 applicable -3 body -3 comment -5 criterion 20 date -3 deadline -4 expectedLevel -8 expiry -3 indicator -13 label -7 lastCheck -4 links -7 none -6 priority -5 proofs -8 responsible -5 score -5 severity -3 status -8 version -5
w/=date	BC -2 CFA -2 OF -2 VAE -2 action -3 applicable -2 body -2 comment -3 criterion -2 date 25 deadline -18 expectedLevel -3 expiry -14 indicator -4 label -5 lastCheck -16 links -5 none -12 priority -3 proofs -7 reference -5 responsible -4 score -3 session -3 severity -3 status -5 version -4
w/=deadline	BC -13 CFA -7 OF -7 VAE -8 action -11 applicable -11 body -6 comment -12 criterion -8 date -24 deadline 2 documents -12 expectedLevel -9 expiry -36 indicator -11 label -9 lastCheck -16 links -11 none 13 phase -6 priority -9 proofs -18 reference -8 responsible -11 score -9 session -10 severity -8 status -11 step -10 version -8
w/=expectedLevel	BC -6 CFA -5 OF -5 VAE -5 action -9 applicable -5 body -5 comment -9 criterion -5 date -6 deadline -8 expectedLevel 15 expiry -7 indicator -7 label -9 lastCheck -7 links -8 none -12 priority -7 proofs -5 responsible -8 score -5 severity -17 status -6 version -6
w/=expiry	BC -4 CFA -3 OF -4 VAE -4 action -6 applicable -4 body -3 comment -7 criterion -4 date -9 deadline -10 expectedLevel -5 expiry 14 indicator -8 label -5 lastCheck -10 links -9 none -8 priority -5 proofs -8 reference -7 responsible -7 score -4 session -5 severity -4 status -8 version -5
w/=ignored	BC -11 CFA -10 OF -17 VAE -13 action 1 applicable -20 body -3 comment 3 criterion -10 date -8 deadline -9 documents -16 end -9 expectedLevel -30 expiry -13 indicator -14 label -11 lastCheck -8 links -29 none 10 phase -11 priority -16 proofs -13 reference 4 responsible -16 score -10 session -18 severity -8 start -22 status -13 step -1 steps -14 trainee -11 version -11
w/=indicator	BC -2 CFA -2 OF -2 VAE -2 action -4 applicable -7 body -2 comment -5 criterion -12 date -4 deadline -4 documents -6 expectedLevel -6 expiry -3 indicator 15 label -25 lastCheck -4 links -3 none -6 phase -5 priority -4 proofs -4 reference -10 responsible -5 score -4 session -4 severity -2 status -15 step -5 version -8
w/=label	BC -7 CFA -5 OF -7 VAE -7 action -9 applicable -6 body -6 comment -9 date -6 deadline -8 end -2 expectedLevel -22 expiry -7 indicator -17 label 12 lastCheck -9 links -8 none -13 priority -7 proofs -17 reference -1 responsible -8 score -9 session 7 severity -7 start -2 status -9 steps -6 trainee -3 version -7
w/=lastCheck	BC -9 CFA -5 OF -6 VAE -6 action -9 applicable -5 body -4 comment -9 criterion -7 date -11 deadline -8 expectedLevel -7 expiry -12 indicator -8 label -6 lastCheck 13 links -8 none -9 priority -8 proofs -10 responsible -8 score -7 severity -13 status -10 version -11
w/=link	BC -10 CFA -10 OF -10 VAE -11 action -8 applicable -9 body -5 comment -7 criterion -8 date -7 deadline -7 documents -7 end -4 expectedLevel -6 expiry -7 indicator -9 label -6 lastCheck -6 links 13 none -11 phase -5 priority -7 proofs -8 reference -2 responsible -9 score -6 session -6 severity -5 start -4 status -10 step -6 steps -8 trainee -4 version -10
w/=name	BC -6 CFA -4 OF -5 VAE -4 action -9 applicable -6 body -3 comment -8 criterion -10 date -6 deadline -7 documents -3 end -5 expectedLevel -6 expiry -6 indicator -5 label -1 lastCheck -6 links -8 none -12 phase -3 priority -6 proofs -8 reference -6 responsible 6 score -6 session -9 severity -6 start -5 status -8 step -3 steps -7 trainee 8 version -7
w/=number	BC -8 CFA -7 OF -8 VAE -7 action -8 applicable -8 body -13 comment -8 criterion -16 date -8 deadline -9 documents -3 end -1 expectedLevel -8 expiry -8 indicator -9 label -9 lastCheck -8 links -18 none 9 phase -3 priority 4 proofs -13 reference 11 responsible -8 score -11 session -2 severity -9 start -1 status -8 step -3 steps -3 trainee -2 version -14
w/=phase	BC -3 CFA -3 OF -3 VAE -3 action -5 applicable -4 body -5 comment -12 criterion 8 date -5 deadline -13 documents -9 end -5 expectedLevel -5 expiry -6 indicator -9 label -6 lastCheck -6 links -10 none -25 phase 19 priority -5 proofs -6 reference -7 responsible -9 score -4 session 4 severity -5 start -5 status -11 step -12 steps -4 trainee -19 version -6
w/=priority	BC -5 CFA -4 OF -5 VAE -7 action -7 applicable -5 body -6 comment -8 criterion -5 date -4 deadline -7 expectedLevel -7 expiry -4 indicator -4 label -5 lastCheck -5 links -7 none -12 priority 10 proofs -7 responsible -7 score -6 severity -6 status -9 version -6
w/=proof	BC -4 CFA -4 OF -4 VAE -6 action -8 applicable -5 body -5 comment -17 criterion -6 date -5 deadline -21 documents 11 end -5 expectedLevel -4 expiry -13 indicator 2 label -8 lastCheck -4 links -28 none -11 phase -11 priority -4 proofs 16 reference -23 responsible -9 score -4 session -8 severity -4 start -5 status -12 step -8 steps -6 trainee -4 version -11
w/=responsible	BC -7 CFA -11 OF -6 VAE -11 action -8 applicable -10 body -13 comment -9 criterion -9 date -7 deadline -7 documents -7 end -4 expectedLevel -10 expiry -6 indicator -7 label -6 lastCheck -6 links -8 none -17 phase -6 priority -9 proofs -12 reference -6 responsible 18 score -6 session -7 severity -6 start -4 status -7 step -9 steps -8 trainee -8 version -8
w/=score	BC -6 CFA -5 OF -6 VAE -6 action -8 applicable -6 body -5 comment -18 criterion -8 date -6 deadline -6 expectedLevel -7 expiry -7 indicator -14 label -17 lastCheck -13 links -12 none -7 priority -8 proofs -10 responsible -14 score 15 severity -7 status -8 version -6
w/=session	BC -6 CFA -6 OF 9 VAE -6 action -4 applicable -7 body -6 comment -8 criterion -4 date -9 deadline -5 documents -7 end -12 expectedLevel -4 expiry -6 indicator -7 label -4 lastCheck -4 links -8 none -13 phase -9 priority -5 proofs -9 reference -7 responsible -12 score -6 session 15 severity -5 start -15 status -6 step -12 steps -13 trainee -7 version -4
w/=severity	BC -7 CFA -6 OF -7 VAE -7 action -8 applicable -7 body -6 comment -10 criterion -8 date -6 deadline -8 expectedLevel -10 expiry -7 indicator -8 label -9 lastCheck -8 links -9 none -12 priority -8 proofs -9 responsible -9 score -8 severity 13 status -11 version -7
w/=status	BC -6 CFA -13 OF -6 VAE -9 action -9 applicable -9 body -5 comment -17 criterion -7 date -16 deadline -14 documents -12 expectedLevel -27 expiry -20 indicator -8 label -7 lastCheck -8 links -8 none -3 phase -9 priority -15 proofs -15 reference -9 responsible -18 score -5 session -12 severity -15 status 9 step -15 version -8
w/=unrelated	BC -10 CFA -9 OF -11 VAE -10 action 3 applicable -19 body -16 comment 4 criterion -11 date 1 deadline -21 documents -8 end -10 expectedLevel -12 expiry -10 indicator -13 label -16 lastCheck -16 links -22 none 1 phase -6 proofs -13 reference -6 responsible -6 score -13 session -14 severity -7 start -11 status -20 step -6 steps -12 trainee -8 version -16
w/=version	BC -2 CFA -3 OF -3 VAE -4 action -2 applicable -2 body -2 comment -4 criterion -2 date -5 deadline -2 expectedLevel -3 expiry -6 indicator -13 label -7 lastCheck -2 links -5 none -8 priority -3 proofs -5 reference -6 responsible -6 score -3 session -6 severity -2 status -8 version 18
w/BC	BC 22 CFA -13 OF -10 VAE -16 action -17 applicable -10 body -17 comment -20 criterion -18 date -11 deadline -16 documents -9 expectedLevel -17 expiry -15 indicator -19 label -19 lastCheck -15 links -19 none -22 phase -10 priority -17 proofs -18 reference -7 responsible -7 score -16 session 5 severity -20 start -5 status -7 step -8 steps 9 trainee -6 version -13
w/CFA	BC -10 CFA 14 OF -9 VAE -8 action -9 applicable -10 body -6 comment -9 criterion -9 date -7 deadline -9 expectedLevel -9 expiry -8 indicator -9 label -10 lastCheck -8 links -9 none -10 priority -9 proofs -9 responsible -9 score -8 severity -9 status -13 version -8
w/OF	BC -12 CFA -11 OF 14 VAE -13 action -10 applicable -10 body -9 comment -11 criterion -8 date -8 deadline -10 expectedLevel -9 expiry -9 indicator -8 label -9 lastCheck -9 links -10 none -14 priority -10 proofs -10 responsible -10 score -9 severity -10 status -12 version -9
w/VAE	BC -8 CFA -8 OF -8 VAE 11 action -5 applicable -9 body -4 comment -7 criterion -4 date -4 deadline -6 expectedLevel -5 expiry -5 indicator -5 label -5 lastCheck -5 links -6 none -9 priority -8 proofs -6 responsible -6 score -6 severity -6 status -8 version -5
w/action	BC -21 CFA -9 OF 1 VAE -19 action 15 applicable -20 body -15 comment -16 criterion -18 date -15 deadline -8 documents -8 end 1 expectedLevel -20 expiry -22 indicator -14 label -21 lastCheck -16 links -21 none -25 phase -7 priority -18 proofs -23 reference 6 responsible 2 score -15 session 3 severity -18 start -13 status -19 step 3 steps -11 trainee -12 version -16
w/applicable	BC 8 CFA 7 OF 3 VAE 4 action -24 applicable 7 body -19 comment -21 criterion -12 date -18 deadline -25 expectedLevel -19 expiry -22 indicator -18 label -26 lastCheck -21 links -24 none -21 priority -14 proofs -24 responsible -25 score -16 session 3 severity -18 status -22 version -18
w/body	BC -10 CFA -9 OF 1 VAE -9 action -10 applicable -13 body 20 comment -15 criterion -9 date -10 deadline -13 end -9 expectedLevel -9 expiry -10 indicator -13 label -13 lastCheck -12 links -14 none -17 priority -12 proofs -16 reference -8 responsible -11 score -13 session -14 severity -11 start -8 status -16 steps -11 trainee -11 version -13
w/comment	BC -20 CFA -17 OF -19 VAE -18 action 7 applicable -10 body -20 comment 11 criterion -13 date 1 deadline -28 documents -20 end -22 expectedLevel -22 expiry -23 indicator -25 label -19 lastCheck -26 links -28 none -31 phase -16 priority -24 proofs -11 reference -20 responsible -22 score 5 session -21 severity -23 start 6 status 2 step -18 steps 1 trainee -6 version -22
w/criterion	BC -13 CFA -10 OF -13 VAE -12 action -21 applicable -18 body -16 comment -22 criterion 21 date -14 deadline -18 documents -3 expectedLevel 9 expiry -16 indicator -7 label -23 lastCheck -16 links -17 none -22 phase -3 priority -20 proofs -20 reference -6 responsible -21 score -15 session -5 severity -18 status -19 step -4 version -20
w/date	BC -21 CFA -18 OF -22 VAE -20 action -24 applicable -24 body -20 comment -26 criterion -22 date 8 deadline -4 documents -12 end -1 expectedLevel -22 expiry 3 indicator -23 label -24 lastCheck 5 links -29 none -13 phase -10 priority -26 proofs -33 reference -21 responsible -24 score -23 session -21 severity -25 start 3 status -28 step -9 steps -7 trainee -12 version -24
w/end	BC -10 CFA -8 OF -9 VAE -9 action -13 applicable -11 body -20 comment -17 criterion -10 date -4 deadline -4 documents 11 end 17 expectedLevel -13 expiry 12 indicator -10 label -11 lastCheck -18 links -22 none -22 phase -10 priority -14 proofs -4 reference -20 responsible -21 score -13 session -22 severity -13 start -15 status -18 step -15 steps -7 trainee -18 version -15
w/expectedLevel	BC -13 CFA -10 OF -10 VAE -11 action -18 applicable -13 body -14 comment -21 criterion -12 date -14 deadline -17 documents -4 end -5 expectedLevel 16 expiry -15 indicator -15 label 8 lastCheck -14 links -16 none -1 phase -2 priority -18 proofs -11 reference -8 responsible -19 score -14 session 3 severity -4 start -5 status -15 step -4 steps -9 trainee -6 version -16
w/expiry	BC -10 CFA -7 OF -10 VAE -8 action -14 applicable -11 body -7 comment -16 criterion -11 date -13 deadline -19 expectedLevel -10 expiry 25 indicator -13 label -11 lastCheck -22 links -15 none -11 priority -12 proofs -16 reference -9 responsible -15 score -11 session -6 severity -12 status -13 version -8
w/ignored	BC -17 CFA -18 OF -29 VAE -14 action -9 applicable -4 body 8 comment -6 criterion -20 date -14 deadline -24 documents -9 end -18 expectedLevel 9 expiry -8 indicator -13 label -26 lastCheck -19 links 2 none 3 phase -18 priority -7 proofs -23 reference -4 responsible -27 score -21 session -12 severity -11 start -3 status -25 step 3 steps -10 trainee -28 version -21
w/indicator	BC -19 CFA -20 OF -16 VAE -17 action -17 applicable -2 body -11 comment -20 criterion -6 date -13 deadline -18 documents -21 expectedLevel 2 expiry -17 indicator 15 label 10 lastCheck -14 links -19 none -21 phase -17 priority -15 proofs -21 reference -18 responsible -17 score -20 session -18 severity -15 status 2 step -14 version -20
w/label	BC -14 CFA -11 OF -14 VAE -13 action -12 applicable -19 body -17 comment -21 criterion -3 date -22 deadline -22 documents -11 end -11 expectedLevel 14 expiry -19 indicator 1 label 14 lastCheck -20 links -21 none -23 phase -10 priority -18 proofs -3 reference -20 responsible -27 score -17 session -7 severity -19 start -11 status -23 step -2 steps 8 trainee -16 version -19
w/lastCheck	BC 4 CFA -15 OF -20 VAE -19 action -20 applicable -21 body -17 comment -24 criterion -18 date -26 deadline -17 documents -4 end 12 expectedLevel -14 expiry -14 indicator -20 label -11 lastCheck 16 links -24 none -21 phase -6 priority -21 proofs -23 reference -15 responsible -12 score -10 session -16 severity 4 start -18 status -29 step 9 steps 2 trainee -15 version 3
w/link	BC -20 CFA -16 OF -19 VAE -18 action -4 applicable -19 body -18 comment -24 criterion -7 date -19 deadline -20 documents -19 end -11 expectedLevel -21 expiry -20 indicator -8 label -22 lastCheck -19 links 22 none -31 phase -10 priority -19 proofs -18 reference 10 responsible -25 score -16 session -12 severity -14 start -16 status -10 step -14 steps -5 trainee -11 version -21
w/name	BC -9 CFA -7 OF -9 VAE -8 action -12 applicable -9 body -8 comment -13 criterion 5 date -15 deadline -12 documents -8 end -5 expectedLevel -17 expiry -14 indicator -22 label 3 lastCheck -10 links -15 none -13 phase -7 priority -12 proofs 9 reference -15 responsible 10 score -11 session -12 severity -11 start -5 status -16 step 3 steps -7 trainee 7 version -12
w/number	BC -10 CFA -9 OF -10 VAE -9 action -11 applicable -12 body 4 comment -14 criterion -20 date -4 deadline -13 documents -6 end -5 expectedLevel -11 expiry -10 indicator -10 label -12 lastCheck -10 links -23 none 9 phase -5 priority 6 proofs -14 reference 14 responsible -13 score -16 session -6 severity -11 start -6 status -16 step -7 steps -8 trainee -4 version -16
w/phase	BC -15 CFA -13 OF -16 VAE -13 action -16 applicable -15 body -27 comment -11 criterion 6 date -13 deadline -1 documents -19 end -3 expectedLevel -12 expiry -12 indicator -22 label -14 links -23 none 3 phase 12 priority -17 proofs -20 reference -15 responsible -11 score -18 session 7 severity -11 start -7 status -18 step -1 steps -17 trainee -3 version -20
w/priority	BC -12 CFA -10 OF -12 VAE -7 action -16 applicable -18 body -15 comment -15 criterion -9 date -10 deadline -16 expectedLevel -17 expiry -13 indicator -6 label -14 lastCheck -13 links -15 none -19 priority 23 proofs -15 responsible -18 score -14 severity -17 status -23 version -14
w/proof	BC -26 CFA -21 OF -25 VAE -21 action -32 applicable -25 body -24 comment -13 criterion -28 date -32 deadline -9 documents 14 end -20 expectedLevel -37 expiry -7 indicator -13 label -18 lastCheck -29 links -1 none 5 phase -16 priority -31 proofs 1 reference 2 responsible -19 score -30 session -24 severity -27 start -24 status -12 step -10 steps -5 trainee -23 version -16
w/reference	BC -17 CFA -16 OF -15 VAE -16 action -19 applicable -14 body -4 comment -20 criterion -20 date -19 deadline -19 documents -23 end -12 expectedLevel -19 expiry -15 indicator 1 label -22 lastCheck -15 links -2 none 5 phase -17 priority -16 proofs -22 reference 14 responsible -15 score -5 session 6 severity -18 start -12 status -2 step -13 steps -12 trainee -18 version -22
w/responsible	BC -22 CFA -21 OF -23 VAE -23 action -24 applicable -18 body 14 comment -21 criterion -16 date -19 deadline -24 documents -6 end -19 expectedLevel -10 expiry -17 indicator -26 label -31 lastCheck -21 links -16 none -28 phase -20 priority -6 reference -29 responsible 20 score -20 session -27 severity -23 start -22 status -27 step -8 steps -16 trainee 9 version -24
w/score	BC -16 CFA -16 OF -19 VAE -17 action -20 applicable -18 body -17 comment 5 criterion -23 date -19 deadline -24 documents -18 end -6 expectedLevel -21 expiry -21 indicator -3 label 4 lastCheck -6 links -7 none -20 phase -11 priority -22 proofs -21 reference -10 responsible -3 score 20 session -12 severity -21 start -6 status -22 step -3 steps -9 trainee -7 version -16
w/session	BC -10 CFA -10 OF 16 VAE -12 action -8 applicable -10 body -9 comment -20 criterion -7 date -14 deadline -11 documents -14 end -1 expectedLevel -6 expiry -10 indicator -17 label -6 lastCheck -7 links -21 none -27 phase -1 priority -8 proofs -17 reference -19 responsible -19 score -9 session 18 severity -9 start 7 status -13 step -4 steps -9 trainee -14 version -8
w/severity	BC -12 CFA -11 OF -11 VAE -11 action -13 applicable -12 body -10 comment -13 criterion -11 date -10 deadline -14 expectedLevel -17 expiry -12 indicator -12 label -13 lastCheck -13 links -15 none -16 priority -14 proofs -14 responsible -13 score -12 severity 20 status -16 version -12
w/start	BC -5 CFA -4 OF -4 VAE -4 action -2 applicable 8 body -14 comment -13 criterion -1 date 5 deadline -5 end -21 expectedLevel -1 expiry -3 lastCheck -4 links -12 none -20 priority -1 proofs -1 reference -10 responsible -12 score -1 session -18 start 17 status -1 steps -13 trainee -12
w/status	BC -26 CFA -26 OF -28 VAE -14 action -22 applicable -21 body -27 comment -12 criterion -26 date -7 deadline -15 documents -26 end -9 expectedLevel -1 expiry -19 indicator -33 label -39 lastCheck -21 links -38 phase -24 priority -12 proofs -9 reference -28 responsible -12 score 7 session -14 severity -17 start -20 status 7 step -6 steps 8 trainee -20 version -30
w/step	BC -16 CFA -12 OF -16 VAE -14 action 9 applicable -16 body -15 comment -3 criterion -9 date -15 deadline -9 documents -4 expectedLevel -16 expiry -18 indicator -30 label -17 lastCheck -18 links -27 none -29 phase 7 priority -16 proofs -22 reference -7 responsible -8 score -17 session -23 severity -18 status -5 step 2 version -14
w/trainee	BC -6 CFA 4 OF -7 VAE -7 action -8 applicable -9 body -21 comment -11 criterion -6 date -10 deadline -8 documents -7 end -17 expectedLevel -6 expiry 9 indicator -8 label -6 lastCheck -8 links 3 none -18 phase 5 priority -4 proofs -9 reference -2 responsible -1 score -8 session -23 severity -10 start -21 status -13 step 4 steps -23 trainee 15 version -6
w/unrelated	BC -26 CFA -22 OF -27 VAE -26 action -8 applicable -2 body -11 comment -12 criterion -27 date 4 deadline -5 documents -19 end 1 expectedLevel -30 expiry -31 indicator -24 label -11 lastCheck -17 links 1 none 4 phase -15 priority -3 proofs -8 reference -25 score -29 session -3 severity -3 start -1 status -14 step -16 steps -4 trainee -20 version -23
w/version	BC -13 CFA -11 OF -13 VAE -13 action -14 applicable -12 body -9 comment -13 criterion -14 date -14 deadline -14 documents -6 expectedLevel -13 expiry -4 indicator -20 label -19 lastCheck -13 links -20 none -13 phase -5 priority -13 proofs -24 reference -15 responsible -17 score 2 session -13 severity -17 status -22 step -5 version 25
w/=trainee	CFA 3 VAE -2 applicable -1 body -8 comment -9 end -7 links -11 none -8 reference -11 responsible -16 score -1 session -7 severity -1 start -7 status -4 steps -9 trainee 13
w/deadline	CFA -15 OF -18 VAE -19 action -28 applicable -14 body -22 comment -12 criterion -20 date -6 deadline 12 documents -22 end -1 expectedLevel -22 expiry 2 indicator -16 label -23 lastCheck -12 links -27 none 4 phase -12 priority -22 proofs -1 reference -16 responsible -26 score -19 session -27 severity -21 start 6 status -28 step -16 steps -16 trainee -16 version -22
w/=start	action -1 body -8 comment -8 date 5 deadline -4 end -12 expiry -3 lastCheck -4 links -7 none -10 reference -7 responsible -7 session -11 start 11 steps -9 trainee -8
w/=end	body -8 comment -7 date -6 end 11 expiry 4 indicator -3 links -7 none -9 proofs -3 reference -8 responsible -7 session -9 start -7 status -2 steps -10 trainee -9 version -3
w/=reference	body -6 comment -5 date -5 deadline -2 documents -8 end -6 expiry -5 indicator -15 links -11 none -19 phase -5 proofs -9 reference 10 responsible -15 session -11 start -5 status -5 step -6 steps -7 trainee -7 version -6
w/=step	comment -18 deadline -12 documents -24 indicator -8 links -8 none -13 phase -3 reference -12 responsible -19 session -9 status -17 step 11
`;
