/** Written by `npm run learn`: see `weights/model.ts` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = `
h/%	BC -15 OF -18 action -20 applicable -18 comment -23 date -15 deadline -22 expectedLevel -19 expiry -16 indicator -22 label -22 lastCheck -16 links -20 none -23 priority -20 proofs -23 responsible -21 score 37 status -26 version -17
h/^a	BC -27 CFA -32 OF -26 VAE -43 body -34 comment 20 date -36 deadline 15 documents -16 end -19 expectedLevel -29 indicator -29 label -39 lastCheck -22 reference -26 responsible -43 score -26 session -21 severity -23 status -41 step -35 trainee -23 version -41
h/^actio	BC -17 VAE -17 action 24 applicable -16 body -21 comment -21 criterion -18 date -20 deadline -15 end -15 expectedLevel -22 expiry -23 indicator -21 label -22 lastCheck -19 links -22 none -26 priority -23 proofs -24 score -15 session 22 severity -18 status -24
h/^appre	BC -17 CFA 24 OF -19 VAE -22 applicable -19 comment -20 deadline -17 expiry -16 links -29 none -20 priority -16 proofs -18 reference -20 responsible -21 score -16 session -21 severity -16 steps -18 trainee 21
h/^bc	BC 27 VAE -15 comment -15 deadline -15 none -17 status -15
h/^bil	BC 16
h/^c	BC -29 OF -20 VAE -19 action -21 body -20 comment -24 criterion 21 date -18 deadline -24 expectedLevel -25 expiry -23 lastCheck -19 none -32 priority -25 reference -15 responsible -27 score -19 severity -35 version -19
h/^ce	BC -17 CFA -16 OF -17 VAE -19 applicable -35 body -31 criterion -24 date -20 deadline -47 indicator -40 label 17 lastCheck -27 links -34 phase -19 reference -18 responsible -40 score -28 session -23 severity -28 status -65 steps -16 version -24
h/^crite	BC -15 action -19 applicable -15 comment -23 criterion 32 date -16 deadline -20 expiry -18 label -24 lastCheck -16 links -20 none -26 priority -17 proofs -30 responsible -22 score -22 severity -16 status -28 version -21
h/^dans	BC -16 VAE -17 action -16 applicable 26 body -17 comment -20 deadline -16 expectedLevel -16 expiry -18 indicator -24 label -16 links 19 none -29 responsible -24 score -16 session -17 version -19
h/^dat	BC -25 CFA -21 OF -26 VAE -23 action -36 applicable -27 body -27 comment -38 criterion -29 date 27 documents -25 expectedLevel -30 indicator -33 label -35 links -42 phase -18 priority -31 proofs -45 reference -35 responsible -36 score -27 session -32 severity -35 start 18 status -47 step -19 steps -32 trainee -22 version -32
h/^de	BC -18 OF -18 VAE -15 action -21 applicable -18 body -26 criterion -23 deadline -15 expectedLevel -17 expiry -19 links -31 priority -27 score -17 severity -21 status -31 trainee 15
h/^derni	BC -20 CFA -15 OF -18 VAE -16 action -20 applicable -18 body -17 comment -29 criterion -21 date -23 end 24 expectedLevel -21 expiry -20 indicator -27 label -30 lastCheck 25 links -22 none -18 priority -22 proofs -25 responsible -29 score -23 severity -24 start -27 status -31 steps -18 version -24
h/^doc	BC -17 CFA -15 OF -16 VAE -19 action -26 applicable -18 body -19 comment -34 criterion -21 deadline -24 documents 32 expectedLevel -22 expiry -16 indicator -35 lastCheck -20 none -46 phase -24 priority -24 proofs 19 score -24 session -27 severity -22 step -26 version -16
h/^dt	BC -19 CFA -17 OF -19 VAE -20 action -23 applicable -21 body -20 comment -28 criterion -21 date 17 expectedLevel -23 indicator -25 label -23 links -25 none -29 priority -23 proofs -23 reference -19 responsible -28 score -21 session -15 severity -22 status -29 steps -16 version -25
h/^forma	BC -22 CFA -21 OF 19 VAE -24 applicable -25 body -36 comment -24 criterion -16 date -15 deadline -17 documents -19 end -24 expectedLevel -20 expiry -16 indicator -16 label -16 links -31 phase -20 priority -18 proofs -20 reference -20 score -19 severity -19 start -25 status -22 step 16 steps -24 trainee -15 version -22
h/^in	BC -17 CFA -20 VAE -26 applicable 21 links -16 none -20
h/^indic	BC -15 CFA -19 VAE -16 action -20 body -15 comment -26 criterion -29 date -21 deadline -25 documents -26 expectedLevel -18 expiry -20 indicator 18 lastCheck -18 links -23 none -32 phase -22 priority -20 proofs -28 reference -24 responsible -28 score -22 session -19 severity -18 status -15 step -23 version 20
h/^last	BC -15 action -19 applicable -15 comment -20 criterion -16 date -27 deadline -23 end 19 expectedLevel -16 expiry -28 indicator -22 label -24 lastCheck 34 links -19 none -23 priority -16 proofs -17 responsible -20 score -17 severity -18 start -18 status -29
h/^le	BC -21 CFA -15 applicable -16 comment -20 deadline -37 end -22 expiry -37 lastCheck -33 none -42 priority -19 score -16 start 17 status -29 steps -20 version -22
h/^nb	BC -18 CFA -16 OF -21 VAE -16 action -24 applicable -20 body -20 criterion -20 date -16 deadline -23 documents -20 expectedLevel -21 expiry -19 indicator -21 label -20 links -27 none 28 phase -16 priority -18 proofs -24 reference -16 responsible -27 session -24 severity -18 status -26 step -15 steps -15 trainee -16 version -23
h/^nivea	BC -18 CFA -15 OF -18 VAE -18 action -23 applicable -19 body -16 comment -32 criterion -20 date -22 deadline -27 expectedLevel 17 expiry -23 indicator -27 label -27 lastCheck -24 links -23 none -17 proofs -27 responsible -28 score -25 status 15 version -25
h/^not	BC -16 action -21 applicable -16 comment 34 criterion -22 deadline -23 documents -15 expectedLevel -17 expiry -20 indicator -18 label -18 lastCheck -21 links -20 none -22 priority -19 proofs -27 reference -15 responsible -22 score 17 severity -15 step -17 steps -27 version -18
h/^of	BC -16 OF 27 applicable -22 none -15 proofs -15 responsible -16 status -17
h/^on	BC -15 OF -15 VAE -15 action 20 comment -26 criterion -19 date -20 documents -20 expectedLevel -19 expiry -25 indicator -24 label -21 lastCheck -23 links -33 none -20 priority -23 proofs -21 responsible -35 severity -20 status 17
h/^preuv	BC -18 CFA -17 OF -18 VAE -20 action -23 applicable -21 body -19 comment -34 criterion -20 date -24 deadline -28 expectedLevel -45 indicator -19 label -35 lastCheck -21 phase -16 priority -22 proofs 15 responsible -25 score -22 session -18 severity -20 status -29 step -18 version -21
h/^prior	BC -16 action -16 comment -21 criterion -15 deadline -16 expectedLevel -19 expiry -16 indicator -15 label -16 links -19 none -19 priority 26 proofs -21 responsible -17 score -17 severity -18 status -20 version -15
h/^revie	BC -15 deadline -15 lastCheck 21
h/^skill	BC 16
h/^typ	BC -17 CFA -15 OF -17 action -18 body -19 comment -23 criterion -17 date -15 deadline -18 expiry -17 indicator -16 label -18 links -26 none 15 priority -16 proofs -20 responsible -22 severity 17 status -23
h/^vae	BC -26 CFA -25 OF -30 VAE 37 action -15 applicable -35 criterion -15 deadline -16 expectedLevel -15 indicator -16 label -15 links -17 none -22 priority -18 proofs -16 responsible -17 severity -17 status -33
h/a	BC -44 OF -47 action 22 body -23 date -51 end -39 expectedLevel -37 links -19 none -24 phase -19 reference -41 score -32 session -31 severity -44 start -15 status -27 trainee -41 version -21
h/actio	BC -26 OF 17 VAE -26 action 28 applicable -22 body -30 comment -25 criterion -24 date -25 deadline -15 expectedLevel -27 expiry -28 indicator -27 label -29 lastCheck -24 links -29 none -34 priority -28 proofs -29 score -22 severity -26 status -31 steps -20 version -17
h/actio de	BC -19 OF 25 VAE -17 action -18 none -24 responsible -30 session 16 severity -15 status -18
h/af	BC -19 CFA -19 OF 26 VAE -20 applicable -18 none -17 status -17
h/af$	BC -16 CFA -16 OF 20 VAE -16 applicable -15 status -15
h/afc	BC -20 CFA -18 OF 30 VAE -15 action -17 applicable -20 body -15 comment -20 criterion -15 deadline -18 expectedLevel -17 expiry -16 indicator -16 label -16 lastCheck -16 links -19 none -22 priority -18 proofs -20 responsible -18 score -16 severity -20 status -22 version -16
h/appli a	BC -16 OF -27 applicable 15
h/appli$	BC -28 CFA -23 OF -25 VAE -28 action -16 applicable 31 comment -19 deadline -18 expectedLevel -24 expiry -22 indicator -20 links -17 none -20 priority -17 proofs -21 responsible -18 severity -21
h/appre	BC -24 CFA 36 OF -29 VAE -31 action -23 applicable -33 body -26 comment -28 criterion -20 date -18 deadline -23 end -19 expectedLevel -19 expiry -20 indicator -20 label -20 lastCheck -19 none -27 priority -27 proofs -23 score -24 severity -23 start -20 steps -22 trainee 17 version -19
h/appre$	BC -21 CFA 29 OF -25 VAE -24 action -17 applicable -29 body -24 comment -24 criterion -17 date -15 deadline -20 end -18 expectedLevel -16 expiry -17 indicator -18 label -16 none -26 priority -18 proofs -20 score -18 severity -16 start -18 steps -24 version -17
h/at	BC -17 CFA -15 OF -17 VAE -16 action -21 applicable -18 body -18 comment -22 criterion -19 expectedLevel -19 indicator -21 label -21 links -28 none -17 priority -21 proofs -21 reference -22 responsible -26 score -19 session -19 severity -20 status -21 trainee -15 version -18
h/atten	BC -18 CFA -16 OF -16 VAE -17 action -22 applicable -20 body -23 criterion -24 date -20 documents -17 end -23 expectedLevel 34 expiry -24 indicator -28 label 18 lastCheck -23 links -29 priority -25 proofs -48 reference -25 responsible -34 score -19 session -25 start -29 status -34 version -19
h/au	BC -26 CFA -23 OF -24 VAE -29 action -21 body -31 comment -45 criterion -34 documents -26 end 19 indicator -18 label -40 lastCheck -38 links -23 none -25 phase -21 reference -24 score -36 session -29 severity -36 start -19 status -15 step -22 trainee -25 version -30
h/audit	BC -25 CFA -20 OF -23 VAE -26 action -28 body -20 criterion -27 date -28 deadline -39 expiry -28 indicator -31 label -15 links -22 priority -26 responsible -30 score -20 session -17 severity -26 start -16 steps -19 trainee 18 version -24
h/audit$	BC -19 CFA -15 OF -17 VAE -19 action -20 body -21 criterion -17 deadline -23 expiry -15 indicator -23 label -21 lastCheck -26 links -16 priority -17 responsible -24 score -15 session -15 severity -22 steps -19 version -18
h/aux bilan	BC 17
h/avanc	BC -17 CFA -16 OF -18 VAE -19 applicable -22 body -22 comment -31 criterion -18 date -17 deadline -29 expectedLevel -25 expiry -18 indicator -25 label -21 lastCheck -21 links -20 none -43 priority -29 proofs -25 responsible -24 score 16 severity -17 status 15 version -20
h/bc	BC 46 CFA -29 OF -23 VAE -31 action -19 applicable -28 body -17 comment -22 criterion -18 deadline -25 expiry -23 indicator -20 label -20 lastCheck -19 links -21 none -27 priority -23 proofs -22 responsible -19 score -18 status -26 version -15
h/bc$	BC 43 CFA -28 OF -23 VAE -26 action -18 applicable -24 body -17 comment -21 criterion -19 deadline -26 expiry -19 indicator -19 label -19 lastCheck -16 links -20 none -22 priority -19 proofs -23 responsible -19 score -16 status -24
h/bil	BC 15
h/bilan	BC 23 CFA -17 OF -23 VAE -18 action -18 applicable -17 body -21 comment -25 criterion -22 date -18 deadline -21 expectedLevel -21 expiry -20 indicator -30 label -28 lastCheck -19 links -17 none -28 priority -16 proofs -24 responsible -23 score -21 severity -20 trainee -15 version -19
h/bilan de	BC 27 OF -15 applicable -15 indicator -23 label -21 proofs -15 responsible -18
h/blabl	BC -15 OF -15 VAE -15 action -23 applicable -17 body -15 comment 28 criterion -17 date -15 deadline -20 expectedLevel -17 expiry -18 indicator -19 label -20 lastCheck -17 links -23 none -22 priority -20 proofs -24 responsible -21 score -16 severity -21 status -21 version -19
h/c est	BC -22 CFA -16 comment -20 criterion -28 date -15 deadline -17 expectedLevel -24 expiry -19 label -26 none -35 priority -22 responsible -15 version -16
h/c$	BC 15 OF -15 criterion 22 indicator -19 label -20 links -18 proofs -19
h/ca	BC -21 CFA -19 OF -22 VAE -20 action -31 body -22 date -21 documents -16 expectedLevel -21 expiry -22 links -34 none -28 phase -15 priority 16 proofs -36 reference -18 responsible -30 score -22 session -19 steps -17 trainee -15 version -22
h/call$	BC -15 steps 17
h/caree	BC 20 CFA -16 VAE -16 applicable -15 lastCheck -16 none -16
h/cbc	BC 32 CFA -22 OF -21 VAE -17 action -17 applicable -19 comment -20 criterion -18 deadline -18 expectedLevel -19 expiry -16 indicator -18 label -18 lastCheck -15 links -18 none -26 priority -19 proofs -19 responsible -17 score -20 severity -18 status -25 version -16
h/ce	BC -29 CFA -26 OF -28 VAE -30 body -20 criterion -35 date -32 indicator -23 label 16 lastCheck -50 links -15 none 16 phase -28 reference -27 responsible -38 score -40 session -32 steps -19 trainee -17 version -39
h/cfa	BC -25 CFA 37 OF -24 VAE -28 action -19 body -15 comment -23 criterion -18 date -15 deadline -23 expectedLevel -19 expiry -19 indicator -23 label -19 lastCheck -16 links -19 none -24 priority -22 proofs -20 responsible -20 score -15 severity -20 status -28 version -18
h/cfa$	BC -25 CFA 33 OF -24 VAE -25 action -19 body -15 comment -21 criterion -18 date -15 deadline -23 expectedLevel -18 expiry -20 indicator -24 label -20 lastCheck -16 links -19 none -22 priority -20 proofs -20 responsible -19 score -16 severity -20 status -15 version -18
h/check	BC -20 CFA -17 OF -19 VAE -20 action -24 applicable -21 body -18 comment -34 criterion -23 date -25 deadline -21 expectedLevel -21 links -23 none -37 priority -22 proofs -29 responsible -25 severity -19 steps 20 version -22
h/check$	BC -17 OF -15 VAE -15 action -16 applicable -16 comment -31 criterion -20 deadline -15 expectedLevel -17 links -20 none -17 priority -16 proofs -18 responsible -23 severity -15 version -19
h/chemi	BC -18 OF -16 VAE -16 action -25 applicable -17 body -23 criterion -19 date -19 deadline -22 documents -22 expectedLevel -24 expiry -21 indicator -27 label -21 lastCheck -19 links 30 priority -25 proofs -31 reference -20 score -16 session -19 severity -22 version -18
h/cod	BC -17 CFA -15 OF -16 VAE -18 applicable -19 comment -31 criterion -15 date -28 deadline -20 documents -28 end -20 expectedLevel -19 expiry -27 label -22 links -35 proofs -27 reference 30 responsible -33 score -16 session 16 severity -19 start -20 step -29 steps -20 trainee -24 version -27
h/combien	BC -27 CFA -18 OF -22 VAE -16 action -28 applicable -28 comment -34 criterion -25 date -24 documents -21 expectedLevel -26 expiry -25 label -29 lastCheck -22 links -42 none 26 phase -16 priority -28 proofs -29 reference -18 responsible -30 score 19 session -17 severity -21 status -37 step -15 steps -20 version -23
h/comment	BC -15 VAE -17 action 20 applicable -25 body -17 comment 16 criterion -20 date -19 deadline -23 expectedLevel -17 expiry -20 indicator -22 label -22 lastCheck -15 links -30 none -29 priority -25 reference -17 responsible -28 score -23 session -19 severity -20 version -19
h/comp	BC 23 comment -15 none -20 responsible -15 status -22
h/comp$	BC 24 action -15 comment -16 deadline -15 links -15 none -15 responsible -16 status -24
h/compe	BC 26 OF -16 applicable -15 links -15 none -20 status -16
h/compe$	BC 26 OF -15 comment -15 none -19 responsible 15 status -17
h/compl	BC -15 OF -20 VAE -16 action -16 applicable -17 body -17 comment -23 criterion -19 expectedLevel -23 indicator -28 lastCheck -18 links -29 none -31 priority -20 proofs 16 reference -16 severity -21 version -19
h/conce	BC -22 CFA -25 OF -24 VAE -19 action -23 applicable 37 comment -23 criterion -19 date -19 deadline -25 expectedLevel -16 expiry -19 indicator 15 label -28 lastCheck -19 links -24 none -29 priority -26 proofs -23 responsible -27 score -19 severity -22 status -36 version -28
h/conce$	BC -17 CFA -21 OF -18 action -15 applicable 23 comment -17 criterion -16 deadline -19 label -20 links -17 none -17 priority -16 proofs -17 responsible -19 score -15 status -27 version -23
h/crite	BC -20 OF -17 VAE -20 action -28 applicable -28 body -17 comment -29 criterion 47 date -20 deadline -27 expiry -24 label -36 lastCheck -23 links -33 none -33 priority -24 proofs -35 responsible -30 score -21 severity -23 status -33 version -28
h/crite$	BC -15 OF -15 VAE -16 action -23 applicable -16 comment -21 criterion 34 date -15 deadline -20 expiry -17 indicator -28 label -29 lastCheck -17 links -21 none -25 priority -16 proofs -21 responsible -23 severity -19 status -23 version -23
h/d	BC -34 OF -37 VAE -37 body -18 comment -16 criterion -31 documents -29 end -20 label -47 proofs -39 responsible -41 session -22 severity -33 trainee -39
h/dans	BC -21 CFA -19 OF -15 VAE -21 action -22 applicable 22 body -24 comment -28 date -22 deadline -22 documents -16 expectedLevel -26 expiry -27 label -27 lastCheck -22 links 26 none -42 proofs -27 reference -21 session -22 severity -21 version -23
h/dat	BC -29 CFA -25 OF -31 VAE -27 action -44 applicable -33 body -30 comment -44 criterion -34 date 24 documents -31 end 16 expectedLevel -35 indicator -38 label -39 links -45 phase -28 priority -35 proofs -47 reference -38 responsible -40 score -32 session -16 severity -38 status -50 step -26 steps -34 trainee -26 version -42
h/dat de	BC -17 OF -16 action -19 body -17 comment -18 criterion -18 date 16 deadline -31 expectedLevel -16 indicator -20 label -27 links -26 none -33 priority -17 proofs -31 responsible -23 score -15 session -17 severity -20 status -27 steps -26 version -16
h/de comp	BC 15
h/de compe	BC 26 OF -17 none -15 responsible -18 status -16
h/de forma	BC -19 OF 16 VAE -16 action -25 applicable -16 body 22 comment -17 deadline -15 none -34 proofs -15 responsible -24 steps -16 trainee -15
h/de l	BC -28 CFA -17 OF -26 action -29 applicable -19 criterion -26 date -18 end -15 expectedLevel -34 expiry -30 none -46 priority -21 score -22 session -31 start -15
h/de la	BC -16 OF -18 VAE -23 action -24 applicable -16 body -28 comment -22 criterion -26 date 21 deadline -24 end -18 expectedLevel -20 indicator -29 lastCheck -20 reference -24 responsible -37 score -16 session 18 step -16
h/de$	BC -16 OF -18 action 18 comment -23 criterion -17 date -22 deadline -20 expiry -21 indicator -20 label -18 lastCheck -19 links -26 priority -16 proofs -24 reference -15 responsible 20 score -16 severity -18 status -28 version -21
h/derni	BC -21 CFA -16 OF -19 VAE -20 action -27 applicable -23 body -20 comment -33 criterion -23 date -47 end 26 expectedLevel -23 expiry -30 indicator -28 label -29 lastCheck 38 links -31 none -25 priority -26 proofs -30 reference -16 responsible -31 score -24 session -19 severity -27 start -32 status -32
h/doc	BC -26 CFA -24 OF -26 VAE -27 action -34 applicable -28 body -26 comment -42 criterion -24 deadline -35 documents 28 expectedLevel -37 expiry -15 indicator -43 label -22 lastCheck -33 none -18 phase -26 priority -30 score -27 session -41 severity -35 step -34
h/doc$	BC -17 CFA -16 OF -17 VAE -19 action -21 applicable -19 body -19 comment -25 criterion -16 deadline -28 expectedLevel -27 indicator -38 label -23 lastCheck -30 priority -21 score -19 session -34 severity -27
h/docum	BC -23 CFA -21 OF -25 VAE -24 action -34 applicable -28 body -17 comment -45 criterion -33 deadline -41 end -15 expectedLevel -48 indicator -29 label -35 lastCheck -36 phase -26 priority -32 proofs 20 score -26 session -25 severity -31 steps -17
h/docum$	BC -18 OF -17 VAE -15 action -27 applicable -16 comment -25 criterion -23 deadline -29 expectedLevel -26 expiry -18 indicator -32 label -24 lastCheck -25 phase -17 priority -20 reference 17 score -19 session -20 severity -24 steps -16
h/dt	BC -20 CFA -18 OF -21 VAE -22 action -26 applicable -22 body -22 comment -28 criterion -22 date 19 documents -15 expectedLevel -25 indicator -25 label -23 links -32 none -27 priority -25 proofs -27 reference -20 responsible -31 score -22 session -17 severity -25 status -31 step -15 steps -17 version -24
h/du	BC -36 CFA -32 OF -36 VAE -35 action -23 applicable -43 body -35 deadline -15 expiry -21 label -21 none -16 priority -30 score -20 start 17 status -18 steps -31
h/e	BC -21 CFA -21 OF -18 VAE 15 action -28 applicable -26 body -17 comment -29 date -17 deadline -24 documents -16 end -22 expectedLevel -25 expiry -19 indicator -21 label -20 lastCheck -18 links -31 priority -22 proofs -24 score -18 severity -23 start -23 trainee 17 version -24
h/en	BC -28 CFA -30 OF -27 VAE -35 applicable -16 body -44 criterion -32 documents -21 end -23 expectedLevel -54 expiry -18 indicator -17 links -72 none -34 proofs -18 reference -32 session -38 severity -20 step -30 trainee -24
h/entre	BC -17 OF -15 applicable -15 comment -38 criterion -20 deadline -18 end -28 expectedLevel -26 expiry -21 indicator -28 label -23 lastCheck -18 links -27 none 16 priority -24 proofs -23 reference -25 responsible -34 session -24 severity -18 start 19 status -19 trainee -22 version -24
h/evide	BC -20 CFA -20 OF -18 VAE -19 action -26 body -21 comment -33 criterion -28 date -18 deadline -30 documents 15 expectedLevel -37 expiry -17 indicator -27 label -30 lastCheck -23 none 15 priority -27 responsible -30 score -34 severity -19 status -31 version -22
h/exige	BC -18 CFA -16 OF -17 VAE -18 action -25 applicable -24 body -17 comment -29 criterion -27 date -20 deadline -25 expectedLevel 15 expiry -21 label 24 lastCheck -21 links -23 none -32 priority -23 proofs -26 responsible -30 score -20 severity -21 status -31 version -18
h/fair	BC -16 CFA -16 OF -15 VAE -19 action 32 comment -32 criterion -18 documents -16 expectedLevel -23 expiry -29 indicator -25 lastCheck -20 links -24 proofs -29 responsible -23 score -17 severity -15 status -24 version -16
h/fait	BC -15 applicable -19 comment -30 criterion -16 documents -18 expectedLevel -29 expiry -28 indicator -28 label -30 links -35 phase -21 proofs -33 reference -22 session -22 severity -17 status 15 version -20
h/faut	BC -17 OF -17 VAE -18 action -32 applicable -18 body -23 criterion -19 date -19 deadline 18 expiry -28 indicator -30 lastCheck -29 links -27 phase -16 proofs -26 reference -15 responsible -26 score -21 status -36 step -18 version -20
h/forma	BC -31 OF 29 VAE -27 action -33 applicable -35 comment -32 criterion -24 date -25 deadline -26 documents -24 expectedLevel -24 expiry -25 indicator -24 label -26 lastCheck -22 links -32 phase -22 priority -25 proofs -28 reference -31 score -24 severity -27 status -18 steps -21 trainee -34 version -30
h/forma$	BC -23 CFA -25 OF 22 VAE -15 action -16 applicable -20 comment -34 criterion -17 date -19 deadline -19 documents -16 expectedLevel -18 expiry -19 indicator -19 label -21 lastCheck -17 links -29 priority -19 proofs -23 reference -23 score -16 severity -18 trainee -33 version -22
h/her	BC -16
h/her$	BC -16
h/i	BC -18 CFA -19 OF -19 VAE -20 action -29 body -19 comment -27 criterion -27 date -18 deadline -17 expectedLevel -27 expiry -16 indicator 20 label -33 links -41 priority -17 proofs 17 reference -15 responsible -30 score -22 session -17 severity -22 status 15 step -16 steps 20 version -25
h/ide	BC -15 comment -16 date -15 deadline -18 expectedLevel -17 expiry -17 indicator -19 links -27 none 28 proofs -38 responsible -22 score -15 severity -16 status -27 version -17
h/il	BC -24 CFA -24 VAE -20 action 19 applicable -24 date -18 deadline -15 lastCheck -34 links -15 phase -20 priority -21 proofs -17 reference -38 responsible -17 severity -42 version -15
h/il ?	BC -15 OF -16 action -23 applicable -18 comment -22 deadline -18 expectedLevel -20 expiry -18 indicator -24 label -20 none -15 priority -22 status -26 steps -18
h/in	BC -17 action -26 body -30 comment -31 criterion -18 date -22 deadline -27 documents -16 end -20 expectedLevel -29 expiry -25 indicator -27 lastCheck -25 links -27 none -44 priority -27 proofs -29 reference -24 score -23 session -23 severity -28 start -18 steps 26 trainee -19 version -26
h/indic	BC -20 CFA -22 OF -18 VAE -17 action -23 body -16 comment -29 criterion -33 date -18 deadline -27 documents -32 expectedLevel -26 expiry -20 indicator 34 lastCheck -21 links -25 none -45 phase -28 priority -23 proofs -38 reference -32 responsible -31 session -22 severity -23 step -31 version 15
h/indic$	BC -19 OF -15 VAE -15 action -19 applicable -19 body -16 comment -24 criterion -32 date -17 deadline -24 documents -19 expectedLevel -21 expiry -18 indicator 16 lastCheck -19 links -23 none -36 phase -19 priority -20 proofs -27 reference -28 responsible -29 session -22 severity -22 step -21 version 19
h/is	BC -17 action -20 body -15 comment -20 criterion -15 date -19 deadline -18 documents -16 expectedLevel -24 expiry -16 indicator -21 links -15 reference -17 responsible -25 score -18 severity -16 version -20
h/it	BC -21 CFA -19 OF -19 VAE -21 action -30 body -32 comment -28 criterion -24 date -22 expectedLevel -28 expiry -20 indicator -28 lastCheck -25 none -35 priority -30 proofs -33 reference -16 score -22 session -15 version -22
h/j	BC -15 CFA -17 OF -15 action -34 applicable -16 criterion -21 expectedLevel -32 expiry -27 indicator -15 label -30 links -38 none -25 phase -21 priority -28 proofs 21 reference -19 responsible -17 score -23 session -15 status 15 step -28
h/je	BC -19 CFA -29 VAE -33 body -26 criterion -37 expectedLevel -58 indicator -31 label -36 none -17 phase -23 proofs 19 responsible -55 session -29 severity -46 step -18 version -29
h/jour	BC -17 OF -15 VAE -19 action -28 applicable -22 body -24 comment -35 criterion -21 date 19 documents -17 expectedLevel -23 expiry -17 indicator -17 label -23 links -37 priority -26 reference -27 score -20 session -26 severity -26 step -18 trainee -23
h/l indic	BC -17 action -15 body -15 comment -20 criterion -18 deadline -24 expectedLevel -23 indicator 21 lastCheck -20 links -21 none -29 proofs -20 responsible -23 severity -21 status 19 version -35
h/la	BC -38 CFA -32 OF -24 VAE 19 body -26 comment -53 date 18 deadline -52 end -31 expectedLevel -43 expiry -17 none -15 reference -18 start -25 step -26
h/last	BC -19 CFA -15 OF -22 VAE -18 action -24 applicable -20 body -22 comment -27 criterion -20 date -40 deadline -31 end 24 expectedLevel -22 expiry -30 indicator -25 label -25 lastCheck 43 links -25 none -27 priority -22 proofs -26 responsible -25 score -20 severity -24 start -21 status -33 steps -15 version -18
h/le$	BC -35 CFA -29 OF -26 VAE -28 action -44 applicable -33 body -32 comment -44 criterion -40 date 21 documents -22 expectedLevel -49 indicator -52 label -49 links -54 phase -16 priority -38 proofs -54 reference -37 responsible -49 score -34 session -37 severity -38 start 16 status -46 step -19 steps -36 trainee -31 version -31
h/level	BC -16 CFA -16 OF -18 VAE -20 action -20 applicable -18 comment -25 date -15 deadline -20 expectedLevel 22 expiry -17 indicator -17 label -25 lastCheck -17 links -20 proofs -22 responsible -23 score -17 status -22 version -18
h/level$	BC -18 OF -15 VAE -18 action -18 applicable -18 comment -21 deadline -19 expectedLevel 21 expiry -15 indicator -15 label -19 lastCheck -15 links -20 proofs -19 responsible -21 score -17 status -22 version -16
h/m	BC -16 VAE -17 action -22 body -17 criterion -18 date -17 expectedLevel -16 expiry -23 lastCheck -18 links -23 none -31 priority -30 proofs -30 severity 19 status -24 version -19
h/me	BC -26 CFA -23 OF -23 VAE -27 applicable 17 body -22 comment 19 criterion -26 date -22 expectedLevel -33 expiry -23 indicator -33 lastCheck -27 links -37 none -47 priority -43 proofs -46 score 15 severity -17 version -18
h/mes	BC -23 CFA -17 VAE -15 applicable -17 body -22 criterion -15 date -23 deadline -29 expectedLevel -23 expiry -23 indicator -18 lastCheck -23 links -32 priority -27 proofs 16 responsible -34 score -27 severity -21 status -34 version -23
h/mon	BC -21 CFA -23 OF -26 VAE -25 applicable 27 body -16 comment -31 criterion -24 date -23 expectedLevel -31 expiry -19 indicator -29 label -28 lastCheck -16 links -32 proofs -33 responsible -28 severity -23 version -20
h/nb	BC -18 CFA -16 OF -21 VAE -16 applicable -18 body -23 criterion -21 date -17 deadline -26 documents -23 end -15 expectedLevel -17 expiry -21 indicator -24 label -22 lastCheck -18 links -30 none 22 phase -20 priority -21 proofs -25 reference -19 responsible -29 session -27 severity -19 status -31 step -17 steps -17 trainee -16 version -19
h/nc	BC -19 CFA -18 OF -19 VAE -16 action -25 applicable -19 body -20 comment -28 criterion -22 date -21 deadline -22 expectedLevel 21 expiry -22 indicator -23 label -25 lastCheck -20 links -27 none -42 priority -17 proofs -25 responsible -28 score -22 severity 21 version -19
h/nc$	BC -15 OF -16 VAE -17 action -18 comment -20 criterion -16 date -15 deadline -19 expectedLevel -41 expiry -15 indicator -17 label -16 links -21 none -29 proofs -23 responsible -21 severity 23
h/nivea	BC -19 CFA -15 OF -18 VAE -18 action -23 applicable -18 body -18 comment -33 criterion -21 date -23 deadline -28 expectedLevel 18 expiry -22 indicator -30 label -29 lastCheck -18 links -22 proofs -26 responsible -30 score -26 version -23
h/no	BC -26 CFA -24 OF -32 VAE -26 action -32 applicable -29 body -27 comment -24 date -27 documents -16 expectedLevel -29 expiry -28 label -31 lastCheck -29 links -32 priority -28 proofs -34 reference 18 responsible -34 score -26 session -20 severity -30
h/no$	BC -18 CFA -16 OF -17 VAE -17 action -22 applicable -19 body -18 comment -39 date -21 deadline -32 expectedLevel -20 expiry -20 label -26 lastCheck -25 links -26 priority -18 proofs -29 reference 19 responsible -31 score -34 session -21 severity -21 status -41
h/not	BC -26 CFA -22 OF -22 VAE -25 action -35 body -25 comment 30 criterion -34 deadline -34 end -17 expectedLevel -35 expiry -33 indicator -30 label -35 lastCheck -32 links -41 none -40 phase -20 priority -28 proofs -37 reference -26 responsible -44 score 20 session -25 severity -31 start -18 step -18 trainee -21 version -27
h/numer	BC -16 OF -15 action -22 applicable -17 body -23 comment -24 date -21 deadline -21 documents -25 end -17 expectedLevel -20 expiry -22 indicator 27 label -40 lastCheck -19 priority -22 proofs -29 reference 17 responsible -29 score -18 session -20 severity -22 start -17 status -37 step -16 steps -20 trainee -17
h/n°	BC -23 CFA -24 OF -29 VAE -27 action -36 applicable -30 body -28 comment -42 date -33 deadline -40 documents -25 end -19 expectedLevel -35 expiry -35 indicator 21 label -53 lastCheck -43 links -43 phase -23 priority -37 proofs -43 reference 29 responsible -42 score -37 severity -33 start -19 status -49 step -26 steps -25 trainee -25
h/n°$	BC -20 OF -16 VAE -16 action -20 applicable -20 body -16 comment -24 date -16 deadline -24 documents -15 expectedLevel -19 expiry -19 label -28 lastCheck -28 links -23 priority -21 proofs -29 responsible -25 score -21 session -16 severity -20 status -29
h/o	BC -31 CFA -31 action -21 applicable 19 comment -27 criterion -19 deadline -20 expectedLevel -15 expiry -20 indicator -32 label -19 lastCheck -15 links -24 proofs -20 responsible -18 score -21 severity -17
h/o n	BC -24 CFA -19 OF -27 applicable 24 comment -18 expiry -15 indicator -22 responsible -15
h/of	BC -32 CFA -34 OF 41 VAE -35 action -31 body 22 comment -42 criterion -33 deadline -42 end -16 expiry -34 indicator -39 label -34 links -28 none -17 priority -37 responsible -39 session -19 start -15 status -19 step -16 steps -21 trainee -19 version -31
h/of$	BC -24 CFA -31 OF 39 VAE -25 action -21 comment -19 criterion -17 date -18 deadline -23 expectedLevel -20 expiry -18 indicator -21 label -20 lastCheck -21 links -21 none -34 priority -18 proofs -28 responsible -25 score -20 severity -18 status -19 trainee -15 version -15
h/ok	BC -15 CFA -16 OF -18 VAE -17 body -19 comment -24 criterion -15 deadline -21 expectedLevel -18 indicator -17 links -25 none -26 priority -18 proofs -20 reference -16 responsible -22 session -16 severity -23 start -15 status 25 steps 25 trainee -15
h/on	BC -35 CFA -29 OF -31 VAE -35 applicable -18 body -18 comment -35 criterion -23 date 16 deadline -19 expectedLevel -28 lastCheck 15 phase -17 reference -29 responsible -21 session -28 severity -42 trainee -20 version -35
h/organ	BC -16 CFA -15 applicable -15 body 33 comment -19 deadline -17 end -15 label -16 links -18 none -24 proofs -24 responsible -19 session -24 severity -15 start -16 steps -18 trainee -15
h/ou pas	BC -16 OF -16 VAE -15 action -18 comment -15 indicator -16 links -31 none -17 priority -15 proofs -16 responsible -18 status 27
h/par	BC -23 OF -21 VAE -18 action -17 body -23 comment -30 criterion -23 date -21 deadline -24 documents -17 expectedLevel 15 expiry -23 label -33 lastCheck -26 links -25 priority -16 proofs -42 reference -16 responsible 38 score -20 session -20 severity -17 status -28 steps -18 version -22
h/pas	BC -21 CFA -16 OF -21 VAE -18 action 17 body -16 criterion -20 date -18 deadline -25 documents -17 expiry -19 indicator -27 label -21 links -43 none -35 phase -20 priority -21 proofs -22 responsible -31 score -18 session -18 status 17 version -17
h/pas$	BC -16 VAE -16 action 16 comment -22 criterion -15 date -15 deadline -22 expectedLevel -22 expiry -15 indicator -24 label -17 links -31 none -23 phase -20 priority -15 proofs -20 responsible -22 status 19 step 15
h/petit	BC -15 OF -15 VAE -15 applicable -18 body -15 criterion -16 date -18 deadline -24 expectedLevel -25 expiry -20 label -23 lastCheck -19 none -35 priority -19 proofs -27 responsible -23 score -18 session -18 severity 19 status -34 version -19
h/piec	BC -19 CFA -15 OF -17 VAE -20 action -30 applicable -22 body -15 comment -30 criterion -23 deadline -31 expectedLevel -21 indicator -27 label -26 lastCheck -26 none -46 phase -23 priority -21 proofs 23 responsible -27 score -19 session -26 severity -28
h/point	BC -24 CFA -23 OF -28 VAE -23 action -31 applicable -29 body -20 criterion -36 deadline -41 documents -21 expectedLevel -21 expiry -30 none -55 phase -17 priority -26 proofs -37 session -17 severity -22 steps -22 trainee -15 version -25
h/pour l	BC -20 VAE -21 body -17 comment -16 expectedLevel -18 label -18 none -28
h/pour la	BC -16 deadline -20 indicator -16 lastCheck 18 none -22 proofs -17
h/preuv	BC -25 CFA -20 OF -24 VAE -24 action -28 applicable -24 body -23 comment -43 criterion -26 deadline -25 documents 18 expectedLevel -49 indicator -29 label -41 lastCheck -23 phase -20 priority -24 proofs 27 reference -16 responsible -31 score -25 session -25 severity -26 status -19 step -18 steps -16 version -25
h/qu	BC -18 VAE -17 applicable -28 body -21 criterion -24 date -25 deadline -29 documents 16 expiry -35 lastCheck -30 links -15 priority -37 reference -15 responsible -22 score -21 session -17 severity -27 status -45 steps -17 version -20
h/quali	BC -16 OF -15 VAE -15 action -24 applicable -22 body -15 date -16 deadline -22 documents -17 expectedLevel -24 expiry -18 indicator 16 lastCheck -18 links -24 none -36 phase -16 priority -19 proofs -23 reference -21 score -19 step -16 version -26
h/quand	BC -15 VAE -17 action -24 applicable -28 body -19 comment -33 criterion -19 deadline 15 documents -32 expectedLevel -16 indicator -35 label -19 links -37 priority -22 proofs -27 reference -31 responsible -33 session -30 severity -18 status -32 step -27 steps -16 version -21
h/que	BC -24 CFA -20 OF -23 VAE -24 applicable -21 criterion -33 date -37 expiry -43 indicator -34 links -48 phase -33 responsible -39 session -18 severity -31 status -29 steps -17
h/qui	BC -27 CFA -25 OF -27 VAE -28 action -37 applicable -36 comment -16 date -28 deadline -44 end -22 expectedLevel -17 expiry -34 indicator -38 lastCheck -33 links -46 none -46 phase -23 priority -41 reference -28 responsible 36 score -25 session -31 severity -36 start -23 status -50 steps -27 version -28
h/quoi	BC -20 OF -20 VAE -15 action -35 applicable -28 body -15 comment -34 criterion -28 date -23 deadline -29 expectedLevel -25 expiry -23 label 27 lastCheck -29 links -35 none -36 priority -31 reference -16 responsible -26 score -20 severity -26 version -19
h/rang	BC -15 OF -16 VAE -16 action -18 applicable -22 body -18 comment -29 criterion -16 date -20 deadline -21 expectedLevel -24 expiry -20 indicator -20 label -20 lastCheck -19 links 18 priority 17 proofs -27 responsible -26 score -17 severity -22 status -34 version -21
h/refer	BC -15 OF -15 VAE -16 action -22 applicable -16 body -27 comment -22 date -21 deadline -24 end -18 expiry -23 lastCheck -19 links -34 phase -17 priority -21 reference 18 responsible 19 score -20 session -32 severity -21 status -33 step -16 steps -20 trainee -19 version -26
h/requi	BC -17 CFA -16 OF -20 VAE -17 applicable -19 body -16 comment -28 criterion -21 date -17 deadline -24 expectedLevel 24 expiry -19 indicator -24 label 17 lastCheck -19 links -24 none -25 priority -25 proofs -21 responsible -25 score -19 severity -20 status -32 version -19
h/revie	BC 21 CFA -18 OF -15 VAE -24 action -17 applicable -24 comment -23 criterion -17 date -19 deadline -29 expectedLevel -16 indicator -21 label -18 lastCheck 17 links -22 none -30 priority -17 proofs -21 score -16 session -16 severity -18 status -19 steps 16 version -18
h/revie$	BC 15 CFA -17 VAE -18 action -15 applicable -16 comment -20 criterion -15 date -16 deadline -15 expectedLevel -15 indicator -18 label -17 lastCheck 15 links -20 none -25 priority -15 proofs -19 responsible -22 score -15 session -16 severity -16 status -17 steps 19 version -17
h/s	BC -15 applicable 17 criterion -34 date -31 deadline -32 documents -19 end -20 expectedLevel -37 expiry -35 lastCheck -28 links -15 none -48 reference -26 score -25 session -16 severity -17 status -27 step -15
h/se	BC -15 OF -15 VAE -16 applicable -27 date -20 end 27 expiry -29 indicator -35 lastCheck -22 none -28 phase -22 priority -30 proofs -30 reference -24 responsible -28 severity -23 start -31 steps -23 version -22
h/skill	BC 21 VAE -17 none -16 status -15
h/suis	BC -16 CFA -16 OF -18 VAE -17 action -25 applicable 20 comment -23 date -17 documents -18 expectedLevel -20 expiry -22 indicator -21 label -17 lastCheck -18 links -34 none -31 priority -25 proofs -24 responsible -29 score -21 severity -26 status 20
h/to	BC -24 CFA -17 action 17 date -29 documents -18 expectedLevel -42 label -38 lastCheck -29 none -44 priority -37 reference -25 score -33 session -21 severity -36 status -46 step -15 steps -21 trainee -18 version -27
h/train	BC -20 OF 26 VAE -21 applicable -26 comment -25 deadline -15 end -19 expectedLevel -15 links -20 none -18 proofs -16 session -22 severity -16 start -20 status -22 steps -17
h/typ	BC -17 CFA -15 OF -17 action -18 body -19 comment -22 criterion -17 date -16 deadline -17 expiry -17 indicator -17 label -19 links -29 none 17 priority -15 proofs -25 responsible -23 severity 20 status -25 version -15
h/urgen	BC -15 action -19 applicable -15 body -15 comment -20 deadline -19 expectedLevel -26 expiry -15 indicator -17 label -18 lastCheck -16 links -21 none -29 priority 35 proofs -19 responsible -17 score -17 severity -19 status -27 version -16
h/us	BC -19 VAE -18 applicable 16
h/v	BC -23 CFA -18 OF -21 action -27 applicable -23 comment -32 criterion -15 date -21 deadline -25 expiry -25 indicator -30 label -25 lastCheck -22 links -30 priority -24 proofs -32 reference -20 responsible -29 score -23 session -16 severity -25 status -31 version 31
h/vae	BC -30 CFA -34 OF -30 VAE 51 action -24 applicable -41 body -20 comment -18 criterion -25 date -19 deadline -26 expectedLevel -22 expiry -24 indicator -25 label -24 lastCheck -22 links -25 none -31 priority -29 proofs -26 responsible -25 score -15 severity -27 status -35 version -21
h/vae$	BC -24 CFA -25 OF -24 VAE 45 action -20 applicable -28 body -16 comment -16 criterion -19 date -15 deadline -22 expectedLevel -18 expiry -22 indicator -20 label -20 lastCheck -16 links -23 none -25 priority -25 proofs -24 responsible -21 score -20 severity -20 status -26 version -17
h/valid	BC -19 CFA -19 OF -20 action -24 applicable -22 body -18 comment -26 criterion -24 date -27 deadline -40 expectedLevel -23 expiry 28 indicator -23 label -22 lastCheck -25 links -30 none -31 priority -23 proofs -29 reference -19 responsible -33 score -21 severity -24 version -21
h/verdi	BC -16 OF -15 VAE -16 action -16 applicable -17 comment -22 criterion -15 deadline -15 expectedLevel -19 indicator -17 label -17 links -18 none -24 priority -18 proofs -17 responsible -18 score -16 severity -18 status 23 version -15
h/versi	BC -15 OF -15 VAE -18 action -19 applicable -20 body -17 comment -23 criterion -22 date -23 deadline -20 expectedLevel -15 expiry -17 indicator -27 label -20 lastCheck -16 links -30 none -34 priority -22 proofs -33 reference -22 responsible -28 score -17 session -18 severity -21 status -28 version 43
h/we	BC -16 VAE -15 action -25 comment -21 deadline -16 expectedLevel -24 indicator -16 label -17 links -28 priority -18 responsible -18 severity -16 status 20
h/what	BC -15 CFA -19 OF -22 VAE -20 applicable -23 body -22 comment -30 criterion -25 date -20 deadline -35 expiry -26 indicator -34 label 16 lastCheck -23 links -36 phase -16 priority -26 reference -19 responsible -35 score -23 session -16 severity -24 status -34 step 16 version -22
h/where	BC -15 action -17 applicable -29 body -15 comment -24 criterion -20 date -18 deadline -25 expectedLevel -24 expiry -20 indicator -29 label -19 lastCheck -21 links 35 none -34 priority -19 proofs -32 reference -16 responsible -22 score -16 severity -22 version -18
h/(none)	CFA -17
h/?	CFA -21 applicable 17 comment -22 deadline -20 documents -26 expectedLevel -21 expiry -23 indicator -21 label -26 lastCheck -18 links -16 phase -36 priority 16 proofs -25 reference -15 step -22
h/?$	CFA -17 applicable 20 comment -24 deadline -22 documents -22 expiry -18 indicator -20 label -20 phase -35 priority 16 proofs -30 reference -15 step -20
h/^app	CFA 19 action -18 body -19 comment -20 criterion -17 date -15 deadline -19 expectedLevel -18 expiry -17 indicator -18 label -18 lastCheck -17 links -20 none -25 priority -15 proofs -20 responsible -19 score -18 severity -18 status -22 version -16
h/^cfa	CFA 25 OF -15 action -15 applicable -22 deadline -15 links -15 none -20 priority -16 proofs -16 responsible -16 severity -15
h/^valid	CFA -15 OF -15 action -20 applicable -15 body -16 comment -22 criterion -18 date -22 deadline -18 expectedLevel -19 expiry 22 indicator -19 label -17 lastCheck -23 links -24 none -25 priority -18 proofs -24 responsible -18 score -19 severity -18 version -19
h/a fair	CFA -15 VAE -18 action 18 comment -35 criterion -16 documents -16 expiry -33 indicator -18 label -22 lastCheck -20 links -21 proofs -25 responsible -21 status -20
h/actio$	CFA -16 OF -28 action 23 applicable -15 body -19 comment -19 criterion -17 expectedLevel -17 expiry -16 indicator -19 label -19 links -24 none -20 priority -19 proofs -21 score -15 severity -17 status -17
h/app	CFA 21 action -19 applicable -15 body -21 comment -21 criterion -18 date -16 deadline -20 expectedLevel -19 expiry -18 indicator -19 label -19 lastCheck -18 links -21 none -28 priority -16 proofs -21 responsible -20 score -19 severity -20 status -24 version -17
h/app$	CFA 24 OF -17 VAE -18 none -21 status -15
h/apren	CFA 15
h/apren$	CFA 15
h/bilan$	CFA -17 VAE -20 comment -17 links -17 none -21 proofs -15 responsible -17 severity -15
h/coule	CFA -16 OF -19 VAE -20 action -26 applicable -18 comment -30 criterion -18 date -19 deadline -20 documents -17 expectedLevel -20 expiry -18 indicator -26 label -21 lastCheck -17 links -43 none 24 priority -26 proofs -28 reference -25 responsible -21 score -19 session -19 severity -18 step -15 steps -23 version -23
h/de	CFA -35 VAE -28 applicable -52 comment -17 deadline -15 indicator -22 phase -24 reference -17 score -16 trainee -17 version -19
h/do	CFA -15 OF -15 VAE -15 action 23 body -16 comment -22 criterion -17 deadline -20 expectedLevel -22 expiry -17 indicator -25 label -24 links -23 none 26 priority -16 proofs -34 responsible -24 status -26
h/how	CFA -15 action -16 applicable -19 body -16 comment -17 deadline -20 expectedLevel -18 expiry -15 indicator -17 label -20 lastCheck -17 links -19 none 16 responsible -22
h/le	CFA -15 OF -38 VAE -37 action -40 applicable -37 body -31 comment -64 criterion -18 documents -33 label -16 lastCheck 24 none -37 phase -16 priority -31 reference -24 responsible -26 score -44 session -16 severity -24 status -31 steps -22 version -48
h/les	CFA -21 VAE -24 action -30 applicable -24 body -17 comment -29 criterion -18 deadline -25 expectedLevel -23 expiry -19 label -21 lastCheck -16 links 15 priority -21 proofs 25 responsible -26 score -27 session -15 severity -16 status -26 step -15 version -17
h/ou	CFA -15 action -36 applicable -15 comment -45 criterion -34 deadline -32 end -17 expiry -44 indicator -50 label -44 lastCheck -46 links 41 none -61 phase -31 priority -48 proofs -42 reference -28 score -36 severity 16 start -18 steps -24 trainee -19 version -37
h/prior	CFA -15 OF -15 action -19 comment -22 criterion -20 deadline -16 expectedLevel -22 expiry -16 indicator -19 label -20 links -20 none -22 priority 33 proofs -21 responsible -18 severity -23 status -26 version -16
h/(sentence)	OF -26 date -27 responsible -17 session -15 status -19
h/^actif	OF -15 applicable 17 none -15
h/^af	OF 22
h/^bilan	OF -17 action -16 body -16 comment -21 criterion -18 date -15 deadline -18 expectedLevel -17 expiry -16 indicator -26 label -24 lastCheck -16 none -23 priority -19 proofs -19 responsible -18 score -17 version -17
h/^centr	OF -17 body 17
h/^coule	OF -17 VAE -15 action -19 comment -28 criterion -15 date -17 deadline -19 documents -15 expectedLevel -18 expiry -17 indicator -17 label -16 links -32 priority -16 proofs -21 reference -16 responsible -20 score -21 status 20 version -20
h/^cours	OF 18 body -16 comment -17 deadline -15 links -16 none -17 proofs -15 responsible -20 session 19 status -17 steps -19 trainee -16
h/^la	OF -17 applicable -24 body -20 comment -30 date -27 deadline -25 expectedLevel -26 expiry -26 indicator -18 links -20 priority -28 proofs -16 reference -20 responsible 15 session -21 status -40 trainee 19
h/^mes	OF -22 VAE -15 applicable -16 body -15 date -19 deadline -23 expectedLevel -15 expiry -18 label -24 lastCheck -17 links -21 priority -18 proofs 15 responsible -23 score -21 severity -21 status -27 version -16
h/^n°	OF -16 VAE -15 action -24 applicable -16 body -17 comment -32 date -22 deadline -24 documents -26 end -15 expectedLevel -19 expiry -21 label -40 lastCheck -27 links -37 none 16 priority -23 proofs -26 reference 37 responsible -32 score -30 severity -19 status -39 step -18 steps -23 trainee -22
h/^scop	OF -16 action -15 applicable 17 none -17 status -20
h/^train	OF 15 comment -21 end -18 links -16 none -29 reference -17 session -21 start -18 status -16 steps -17
h/^what	OF -15 applicable -16 body -15 comment -24 criterion -19 date -16 deadline -29 expiry -21 indicator -27 lastCheck -18 links -28 priority -19 reference -17 responsible -26 score -18 severity -18 status -27 step 15 version -18
h/a mon	OF -17 applicable 21
h/argum	OF -15 VAE -15 action -21 applicable -15 comment 25 deadline -20 expectedLevel -17 expiry -16 indicator -18 label -16 lastCheck -15 links -24 none -26 priority -18 proofs -19 score -15 severity -17 status -22 version -15
h/c	OF -17 VAE -28 action -27 comment -31 criterion 24 date -19 deadline -28 expectedLevel -36 expiry -26 lastCheck -24 none -45 priority -35 reference -22 responsible -30 score -24 session -18 status -26 version -26
h/centr	OF -18 applicable -15 body 17 status -15
h/clien	OF -15 action -17 applicable -17 body 36 comment -27 criterion -19 date -15 deadline -20 documents -16 end -15 expectedLevel -19 expiry -17 label -17 links -26 priority -17 proofs -19 reference -15 responsible -16 session -22 severity -18 status -24 steps -22 version -20
h/compl$	OF -15 comment -18 date -18 expectedLevel -16 label -16 links -16 none -19 responsible -19 status 19
h/confo	OF -15 action -17 comment -22 criterion -15 date -18 expectedLevel -22 expiry -19 indicator -16 label -18 lastCheck -21 links -19 none -27 priority -18 proofs -19 responsible -20 status 25 version -16
h/corre	OF -20 action 24 comment -25 criterion -17 expectedLevel -17 expiry -15 indicator -18 label -19 lastCheck -16 links -22 none -29 priority -19 proofs -20 responsible -28 score -16 severity -18 version -16
h/cours	OF 19 applicable -15 body -21 comment -23 deadline -17 indicator -16 links -22 none -25 proofs -16 reference -19 responsible -23 status -19 trainee -17
h/cours$	OF 20 applicable -16 body -15 comment -17 end -16 links -17 none -20 responsible -18 session 22 start -16 status -18 steps -17
h/dat$	OF -16 VAE -15 action -21 applicable -15 body -19 comment -25 criterion -16 date 17 documents -20 expectedLevel -17 indicator -22 label -17 links -23 phase -23 priority -15 proofs -23 reference -22 responsible -23 severity -16 status -24 step -21 steps -22 trainee -16 version -28
h/dossi	OF -16 action -23 applicable -17 body -26 comment -29 criterion -29 date -18 deadline -22 documents -20 end -27 expectedLevel -20 expiry -20 indicator -33 label -21 links 20 phase -19 priority -23 score -18 severity -16 start -21 status -32 step -25 version -26
h/f	OF 16 VAE -17 action 22 applicable -19 comment -21 criterion -15 deadline -16 links -18 none -18 responsible -16 status -16
h/f$	OF 18 applicable -17 none -15
h/form	OF 21 action -16 body -21 comment -25 deadline -15 end -19 indicator -17 links -24 none -28 proofs -15 start -19 status -19 steps -23
h/form$	OF 19 action -15 body -18 comment -18 documents 18 links -18 none -19 reference -19 session -21 status -19 step -15
h/forma of	OF 15 none -15
h/les actio	OF 16
h/moi	OF -15 VAE -16 action -19 applicable 25 comment -26 deadline -19 expectedLevel 21 indicator -19 label -19 links -25 none -31 priority -19 proofs -21 severity -17 status -25 steps 18
h/nom	OF -17 comment -30 date -26 deadline -16 end -29 expectedLevel -15 expiry -21 indicator -31 links -35 none -37 phase -19 proofs 16 reference -20 severity -16 start -29 status -32 steps -34 trainee 22 version -20
h/non$	OF -15 none -19 status 19
h/notre	OF -16 VAE -16 action -17 body -15 comment -23 criterion -15 deadline -17 expectedLevel -15 label 15 links -25 none 20 priority -18 proofs -19 responsible -22 severity -16 status -28 version -15
h/o f	OF 19 applicable -16
h/of ?	OF 18 applicable -16
h/of train	OF 18 applicable -15
h/on$	OF -15 action -28 applicable -19 body -18 comment -25 criterion -18 date 23 deadline -23 expectedLevel -18 indicator -22 label -26 lastCheck 15 links -36 none -32 priority -24 proofs -31 reference -16 responsible -28 score -23 session -15 severity -17 status -23 steps -19 version -20
h/papie	OF -16 action -20 comment -22 criterion -16 deadline -22 documents 19 expectedLevel -16 indicator -36 label -19 none 16 phase -20 priority -17 proofs 16 responsible -33 session -25 step -23
h/papie$	OF -15 expectedLevel -17 indicator -21 proofs 16 responsible -23 session -20
h/pour les	OF 19 applicable -15
h/prevu	OF -16 comment -18 date -35 deadline 20 documents -15 expectedLevel -16 expiry -29 indicator -18 label -17 lastCheck -36 links -15 responsible -19 status -19
h/remit	OF -16 applicable 19
h/requi$	OF -16 applicable -15 comment -19 criterion -15 deadline -17 expectedLevel 20 expiry -15 links -17 none -22 priority -22 proofs -19 responsible -18 severity -18 status -26
h/train$	OF 15 body -23 trainee 19
h/^avanc	VAE -15 action -26 comment -23 criterion -15 deadline -21 expectedLevel -21 label -16 lastCheck -16 links -15 none -24 priority -19 proofs -22 responsible -19 version -15
h/^statu	VAE -15 action -17 applicable -15 date -17 deadline -19 expectedLevel -18 expiry -16 indicator -25 label -22 lastCheck -15 links -21 none -31 priority -19 proofs -24 reference -15 responsible -20 score -20 severity -18 status 22 step -16 version -17
h/a e	VAE 20 none -23 responsible -15
h/a la	VAE 15 none -20 proofs 23
h/a$	VAE -20 action -23 applicable -22 body -15 comment -32 criterion -15 documents -27 expiry -19 indicator -29 label -18 lastCheck -16 links -28 phase -18 priority -15 reference -16 responsible 34 session -17 status -27 step -22 steps -15 version -18
h/acqui	VAE 21
h/ai	VAE -18 action -41 applicable -30 body -20 criterion -20 date 18 deadline -45 documents 18 end -15 expectedLevel -29 expiry -29 indicator -36 label -30 lastCheck 20 none -15 priority -33 score -23 session -20 severity -23 start -16 status -42 trainee -19 version -28
h/appli o	VAE -19
h/aux	VAE -15 applicable -18 none -18 steps 18
h/avant	VAE -15 action -34 applicable -24 body -16 comment -41 criterion -21 date -31 deadline 25 documents -34 expectedLevel -21 indicator -29 label -27 lastCheck -36 links -33 proofs -26 reference -24 responsible -30 score -17 session -27 severity -20 status -33 step -28 steps 20 version -20
h/b	VAE -18 applicable -18 comment 25 deadline -15 expiry -16 indicator -18 links -16 none -19 responsible -16 status -19
h/ce que	VAE -15 criterion -15 deadline -39 expiry -19 indicator -34 lastCheck -22 links -27 phase -19 responsible -22 score -24 session -23 severity -23 version -22
h/confi	VAE -17 action -18 applicable -16 body -16 comment -22 deadline -18 indicator -19 lastCheck -15 links -20 none 20 priority -18 proofs -21 status -19 version -17
h/crech	VAE -16 applicable 15
h/des	VAE 19 applicable -18 body -18 comment -25 date -16 deadline -18 end -18 expiry -18 indicator 15 label -22 lastCheck -15 links -26 priority -18 reference -23 responsible -27 score -17 session -20 severity -15 start -18 status -27 steps 28 trainee -18 version -19
h/des acqui	VAE 21
h/e$	VAE 20 comment -17 none -36 status -17 steps -16
h/ecol	VAE -16 applicable 15 none -20 steps 15
h/ecol$	VAE -16 applicable 15 none -20 steps 15
h/engag	VAE -15 applicable -20 body -15 comment -28 criterion -22 date -17 deadline -23 expectedLevel -23 expiry -19 indicator -25 label 23 lastCheck -18 links -22 none -31 priority -25 proofs -23 responsible -23 score -18 severity -18 version -17
h/exig	VAE -15 action -19 applicable -16 body -15 comment -21 criterion -20 deadline -19 expectedLevel 27 expiry -16 indicator -20 lastCheck -15 none -36 priority -16 proofs -22 responsible -17 score -16 severity -17 status -28 version -16
h/exper	VAE 17
h/fair$	VAE -17 action 32 applicable -21 comment -29 deadline -30 expectedLevel -17 indicator -17 label -27 links -20 priority -24 proofs -27 responsible -20 status -21
h/impri	VAE -19 action -18 applicable -27 comment -24 deadline -25 documents 25 expectedLevel -21 indicator -22 links -21 none 23 priority -21 proofs -16 responsible -22 session -15 severity -17 status -21 step -15 version -19
h/item	VAE -15 comment -24 criterion -18 deadline -16 expectedLevel -15 indicator 21 label -21 links -19 none -29 proofs -18 responsible -23 status -22
h/jusqu	VAE -16 action -24 applicable -25 body -16 comment -31 date -24 documents -22 expiry 34 indicator -18 label -24 lastCheck -28 links -29 phase -17 priority -27 proofs -29 responsible -26 score -24 session -16 severity -21 status -34 step -16 version -15
h/l oblig	VAE -15 deadline 15 expiry -16 indicator -17 lastCheck -16 links -15 none -21 proofs -18 responsible -19 severity -19
h/la vae	VAE 20
h/learn	VAE 15 body -19 comment -15 priority -17 responsible -22 session -21 steps -18 trainee 17
h/oblig	VAE -15 action -16 comment -19 criterion -16 expectedLevel -15 indicator -21 lastCheck -16 links -19 none -19 priority -15 proofs -20 responsible -20 severity -20 version -15
h/point$	VAE -15 action -15 applicable -17 body -18 criterion -18 date -18 deadline -21 expectedLevel -19 label -26 links -23 none -30 proofs -19 severity -17
h/prior$	VAE -22 action -16 comment -20 expectedLevel -19 indicator -15 label -16 links -18 none -19 priority 31 responsible -17 severity -19 status -26 version -15
h/quell	VAE -16 action -32 applicable -23 criterion -20 date -22 expectedLevel -19 indicator -26 label -17 lastCheck -19 links 17 priority -26 proofs -27 responsible -29 severity -20 status -34 version 17
h/statu	VAE -15 action -16 applicable -16 criterion -15 date -20 deadline -22 documents -16 expectedLevel -19 expiry -17 indicator -25 label -21 lastCheck -15 links -24 none -32 priority -19 proofs -30 reference -21 responsible -25 score -24 severity -19 status 28 step -18 version -20
h/sur	VAE -16 action -23 applicable -19 body -15 comment -15 criterion -22 date -17 deadline -25 documents -17 expectedLevel -25 expiry -18 indicator -24 label -24 lastCheck -15 none -39 priority -20 score 23 session -15 severity -18
h/t	VAE -21 deadline -26 documents -22 expectedLevel -29 indicator -33 lastCheck -20 links -18 none 17 priority -15 proofs -26 reference -20 responsible -32 score -25 severity -20 status -35 trainee -33 version -15
h/to$	VAE -15 action -23 comment -19 links -17 none -16 proofs -15 responsible 16 status -18
h/trait	VAE -16 comment -21 date -19 label -19 lastCheck -17 links -19 none -21 priority 15 proofs -17 responsible -23 severity -16 status -22
h/v a	VAE 17 comment -16 responsible -18
h/v$	VAE -20 action -16 body -15 comment -19 criterion -19 date -15 deadline -17 expectedLevel -18 indicator -20 label -17 links -19 priority -16 proofs -19 reference -15 responsible -17 severity -16 status -19 version 19
h/vae ?	VAE 18
h/vae o	VAE 16 applicable -18
h/valid des	VAE 21
h/valid$	VAE -22 date -35 deadline -27 indicator -16 lastCheck -15 links -19 none -23 proofs -22 reference -19 status 22 version -18
h/verif	VAE -15 action -23 applicable -20 body -16 comment -30 criterion -19 date -36 deadline -33 expectedLevel -18 expiry -34 indicator -26 lastCheck 37 links -24 none -34 priority -21 proofs -27 responsible -24 score -17 severity -19 status -24 steps 19 version -15
h/0	action -48 applicable -28 body -33 comment -55 date -29 deadline -39 documents -15 end -36 expectedLevel -29 expiry -35 indicator -45 label -51 lastCheck -38 links -43 none -24 proofs 29 reference -30 responsible -38 score 16 session -33 severity -35 status -46 trainee -34 version -30
h/0$	action -34 applicable -18 body -22 comment -46 date -22 deadline -35 end -19 expectedLevel -15 expiry -23 indicator -35 label -41 lastCheck -24 links -33 none -19 proofs 23 reference -18 responsible -31 score 18 session -19 severity -24 status -38 trainee -15 version -24
h/^ac	action 18 comment -16
h/^act	action 18 comment -20 deadline -18 expectedLevel -16 indicator -17 label -15 links -21 none -16 phase -17 proofs -21 responsible -23 status -20
h/^appli	action -19 applicable 18 body -18 comment -22 criterion -15 date -19 deadline -21 expectedLevel -15 expiry -18 indicator -19 label -26 lastCheck -16 links -18 none -26 priority -17 proofs -20 responsible -21 status -18 version -16
h/^artif	action -15 comment -16 indicator -18 none -25 proofs 18 responsible -17 status -17
h/^assig	action -15 body -19 comment -17 links -15 none -18 proofs -16 responsible 26
h/^ax	action 19 none -15
h/^axe	action 22 comment -16 links -16 none -15 status -19
h/^check	action -16 date -19 indicator -18 proofs -22 status 15
h/^cod	action -19 applicable -15 comment -23 date -19 documents -21 end -17 expectedLevel -15 expiry -16 label -19 links -29 phase -22 proofs -27 reference 20 responsible -26 severity -15 start -17 step -22 steps -18 version -24
h/^com	action -15 comment 26 deadline -16 indicator -15 links -21 none -19 proofs -16 responsible -19 status -17
h/^combien	action -15 applicable -16 body -16 comment -22 deadline 17 indicator -17 links -24 priority -15 responsible -24 status -20
h/^compl	action -15 comment -19 deadline -28 expectedLevel -16 expiry -20 indicator -16 label -17 links -24 none -31 priority -17 reference -15 severity -16 status 16 version -16
h/^confi	action -17 comment -21 deadline -15 documents -16 expiry -16 indicator -21 links -21 none 20 priority -17 proofs -18 reference -15 session -16 severity -15 status -19 version -17
h/^const	action -18 expectedLevel -15 indicator -16 label -16 lastCheck -25 links -17 none -24 proofs -17
h/^corre	action 21 deadline -19 none -15 responsible -16
h/^cotat	action -16 applicable -18 comment -31 criterion -16 date -15 deadline -19 indicator -17 label -17 links -18 none -29 priority -17 proofs -18 responsible -18
h/^dilig	action 19 comment -21 none -15 responsible -16
h/^docum	action -15 comment -27 criterion -16 date -24 deadline -17 documents 15 expectedLevel -33 expiry -25 indicator -29 label -25 lastCheck -15 links -36 none -15 phase -16 proofs 25 responsible -27 session -18 version -26
h/^echea	action -22 criterion -15 date -18 deadline 25 documents -18 expectedLevel -15 expiry -23 indicator -20 label -18 lastCheck -22 links -20 priority -15 proofs -17 reference -18 severity -15 status -23 step -20
h/^eleme	action -19 criterion -17 date -16 deadline -21 documents 22 expectedLevel -16 expiry -18 indicator -22 label -20 links -23 none -36 priority -16 proofs 24 reference -15 responsible -26 score -16 session -15 severity -16 status -31 version -19
h/^en	action -18 comment 15 deadline -25 documents -19 expectedLevel -16 expiry -16 lastCheck -17 links -27 none -27 priority -23 proofs -24 score -15 session -17 step -15 version -20
h/^entre	action -20 comment -20 end -15 links -19 reference -15 responsible -21 session -16 start 15
h/^est	action -17 body -19 comment -30 criterion -15 date -17 deadline -20 documents -17 expectedLevel -25 expiry -21 indicator -20 label -22 links -31 proofs -23 responsible -22 session -19 step -19 version -21
h/^eta	action -17 date -16 deadline 20 expiry -18 lastCheck -16
h/^evide	action -21 applicable -17 comment -23 criterion -18 date -15 deadline -19 indicator -22 label -19 lastCheck -15 priority -17 responsible -21 score -17 severity -18 status -21 version -18
h/^exemp	action -15 links -19 none 34 proofs -33 responsible -15 status -16
h/^exige	action -15 applicable -16 comment -23 criterion -20 deadline -17 expectedLevel 15 expiry -15 label 20 links -16 none -24 priority -15 proofs -22 responsible -24 severity -15 status -24
h/^fin	action -21 body -21 comment -21 date -19 documents -15 end 32 expectedLevel -15 expiry 17 indicator -15 lastCheck -16 links -23 priority -16 proofs -22 reference -16 responsible -21 session -20 severity -16 start -30 status -26 steps -28
h/^frequ	action -15 indicator -15 lastCheck -20 links -19 none 24 responsible -18 version -17
h/^gravi	action -17 comment -17 deadline -18 indicator -15 label -17 links -17 none -23 priority -15 proofs -16 responsible -16 severity 25 status -22
h/^heur	action -17 comment -15 links -16 none 22 responsible -15 status -18
h/^inspe	action -15
h/^intit	action -15 body -16 comment -16 criterion -16 date -21 deadline -16 expiry -15 indicator -23 label 28 links -26 none -24 reference -19 responsible -25 session 15 severity -15 status -25 steps -17 version -22
h/^item	action -15 comment -22 criterion -18 indicator 24 label -21 none -25 proofs -17 responsible -21 status -23
h/^je	action -16 label -15 none -28 reference -17 responsible -16 status -25
h/^justi	action -17 indicator -17 links -15 none -26 proofs 25 status -16
h/^ki	action -15 applicable -17 body -16 none -24 priority -25 responsible 28 status -23
h/^lib	action -15 comment -18 criterion -16 date -16 deadline -17 expectedLevel -15 expiry -16 indicator -20 label 24 links -20 none -22 priority -15 responsible -20 status -21 version -17
h/^lieu	action -19 comment -19 date -17 expectedLevel -16 expiry -17 indicator -19 priority -19 reference -15 responsible -20 score -15 status -19 version -15
h/^local	action -16 comment -17 links 32 none -19 proofs -20 responsible -18 status -20
h/^mesur	action 25 comment -16 deadline -17 links -16 none -18 responsible -15 status -16
h/^motif	action -18 comment 18 none -17 responsible -15
h/^my	action -15 comment 16 expectedLevel -15 links -17 none -23 status -18
h/^next	action 28 none -17 responsible -19 status -15
h/^no	action -15 indicator -39 links -16 none 20 status -22
h/^nombr	action -19 comment -19 links -20 none 30 priority -15 responsible -19 status -19
h/^ordr	action -15 body -18 criterion -15 deadline -16 indicator -22 label -17 links -16 priority 21 score -15 status -18
h/^ou	action -22 applicable -24 body -19 comment -22 criterion -15 date -22 deadline -24 documents -20 expectedLevel -24 expiry -18 indicator -20 label -20 lastCheck -20 links 40 none -34 priority -23 proofs -25 reference -16 responsible -30 session -21 severity -27 status 19 step -15 version -20
h/^papie	action -16 comment -23 deadline -15 documents 24 links -18 none -31 proofs 22 reference -19 responsible -21 step -19 version -15
h/^photo	action -18 none 29
h/^piec	action -16 applicable -18 comment -23 date -15 deadline -21 expectedLevel -16 indicator -22 label -16 links -31 none -33 phase -23 proofs 31 reference -20 responsible -21 status -16
h/^pist	action 21
h/^plan	action 18
h/^point	action -19 body -15 comment 15 criterion -22 date -28 deadline -27 documents -15 expiry -25 links -18 none -28 priority -18 proofs -21 status -31 step -15 steps -19 version -19
h/^pour	action -29 applicable 22 comment -28 criterion -20 date -25 expectedLevel -25 expiry -25 label -31 lastCheck -29 links -25 priority -23 reference -15 responsible -26 score -18 severity -18 status -33 step -15 version -26
h/^prio	action -15 comment -18 deadline -16 links -17 none -19 priority 23 proofs -15 status -19
h/^prix	action -16 comment -17 indicator -15 links -16 none 23 responsible -16 status -15
h/^progr	action -21 comment -17 links -18 none -18 proofs -15 responsible -16 status 19
h/^qu	action -16 comment 31 links -17 none -26 steps -18
h/^qui	action -19 applicable -16 comment -30 criterion -18 date -17 deadline -20 documents -23 end -15 expectedLevel -16 indicator -15 label -18 lastCheck -16 links -23 none -30 phase -17 priority -20 proofs -31 reference -15 responsible 32 session -19 status -23 step -22 steps -21 trainee -25 version -16
h/^rang	action -16 applicable -15 comment -21 date -15 deadline -21 expectedLevel -17 expiry -16 indicator -18 label -16 priority 22 proofs -18 responsible -19 score -16 severity -17 status -24 version -18
h/^reg	action 18
h/^remar	action -18 comment 33 documents -18 indicator -18 label -18 none -23 proofs -15 reference -15 responsible -23 status -18
h/^remed	action 16
h/^rep	action -15 body -16 comment -15 deadline -16 links 27 none -19 proofs -17 responsible -15 session -15 status -17 version -17
h/^requi	action -17 comment -18 deadline -15 indicator -19 label 19 links -16 none -20 responsible -16 status -24
h/^resp	action -22 body -15 links -17 none -16 proofs -17 responsible 36 status -18
h/^rest	action 26 none -18
h/^si	action -17 applicable -23 comment -19 criterion -15 deadline -15 indicator -17 label -16 links -18 none -25 priority -20 proofs -15 responsible -18 score -15 severity 18 status -29
h/^sit	action -18 comment -30 criterion -15 deadline -20 expectedLevel -17 label -18 links -20 priority -22 proofs -23 reference -16 responsible -22 score -15 severity -15 status 19 version -19
h/^ski	action -19 comment -16 deadline -16 none -22
h/^suit	action 17
h/^tach	action 16 documents -15 indicator -15 links -17 none -21 phase -17 responsible -22 status -17 step 24
h/^todo	action 19 comment -18
h/^trait	action 18 priority -17 responsible -18
h/^v	action -17 comment -19 deadline -17 expectedLevel -16 indicator -19 links -18 none -33 priority -15 proofs -18 responsible -20 severity -15 status -19 version 25
h/a boucl	action -15 comment -17 deadline 21
h/a ce	action -22 applicable -17 deadline -19 label -16 links -15 none -37 proofs -26 status 26
h/a donne	action 17 comment -18 links -15 none -19 responsible -15
h/a f	action 24 comment -15
h/a l	action -17 comment -31 deadline -18 label -26 links -18 none -35 proofs 30 responsible -19 status -29
h/a mener	action 19
h/a montr	action -16 comment -24 deadline -18 expiry -15 none -31 proofs 33
h/a prend	action 16 proofs -15
h/a quell	action -20 applicable -19 comment -22 deadline -23 links 15 priority -22 proofs -18 status -16
h/a trait	action -16 priority 17
h/ac	action 16
h/act	action 21 applicable -15 body -17 comment -22 criterion -17 deadline -27 expectedLevel -22 expiry -20 indicator -26 label -21 lastCheck -24 none -26 phase -21 priority -23 proofs -15 reference -15 score -16 session -19 severity -22 status -18
h/actio a	action 19
h/adres	action -17 body -21 comment -28 criterion -15 date -15 deadline -19 expectedLevel -17 expiry -16 label -15 links 22 priority -19 proofs -27 reference -20 responsible -22 session -17 status -20 version -21
h/ai je	action -23 applicable -19 body -15 comment 23 date 19 deadline -26 expiry -15 none -17 priority -17 proofs -26 responsible -18 status -27
h/aller	action -15 deadline -16
h/ameli	action 21 documents -15 indicator -15 lastCheck -17 links -17 none -24 status -19
h/ameli$	action 21 lastCheck -16 links -15 none -24 status -18
h/annot$	action -20 comment 25 deadline -15 links -18 none -21 proofs -15 responsible -18 severity -15
h/ap	action 17 comment -15 status -15
h/ap$	action 17 comment -15
h/appli	action -28 applicable 28 body -25 comment -33 criterion -24 deadline -28 expectedLevel -30 expiry -27 indicator -34 lastCheck -23 links -27 none -32 priority -27 proofs -29 responsible -29 severity -17 status -21 version -15
h/artif	action -18 comment -16 deadline -16 indicator -15 label -16 none -24 proofs 17 responsible -18 status -18
h/at$	action -15 comment -22 criterion -15 indicator -20 label -18 links -23 priority -15 proofs -24 reference -16 responsible -21 severity -15 status -22 version -16
h/atten$	action -15 body -24 criterion -15 documents -21 end -21 expectedLevel 18 expiry -17 indicator -21 label 21 links -24 priority -19 proofs -30 reference -22 responsible -27 score -15 session -23 start -26 status -26 step -16 version -15
h/au$	action -15 applicable -17 body -15 comment -21 date -19 deadline 16 documents -20 end 23 expectedLevel -17 indicator -19 label -16 lastCheck -16 links -24 priority -17 proofs -28 reference -17 responsible -28 score -18 session -16 status -28 steps -24 trainee -16
h/av	action -27 applicable -18 comment -24 date -18 deadline 20 indicator -18 label -15 lastCheck -26 links -22 none -20 priority -19 proofs -20 responsible -16 status 16 step -18
h/av$	action -18 applicable -16 comment -18 indicator -15 links -18 none -16 priority -16 proofs -17 status 19
h/avant$	action -26 comment -27 documents -17 indicator -19 lastCheck -16 links -20 phase -21 priority -22 proofs -20 reference -19 responsible -17 status -16 step -19 steps 16 version -15
h/ax	action 26 none -16 status -16
h/axe	action 22 comment -16 links -15 none -15 proofs -15 status -18
h/be	action 17 deadline 19 expiry -16 proofs -16 responsible -22 status -15
h/before	action -18 comment -18 date -16 deadline 22 documents -18 indicator -25 links -26 phase 15 proofs -21 reference -19 responsible -25 session -20 status -22 step -16 version -20
h/before$	action -16 deadline 26 links -17 none -19 proofs -15 responsible -16
h/bon	action -18 applicable -19 deadline -25 expectedLevel -17 expiry 24 indicator -19 label -16 lastCheck -17 links -28 none -27 priority -15 proofs -19 responsible -17 severity -22 status 15
h/by	action -26 comment -25 criterion -15 date -17 deadline 24 documents -22 expectedLevel -15 indicator -24 label -17 lastCheck -19 links -29 none -16 phase -18 priority -16 proofs -22 reference -16 responsible 16 score -15 session -22 severity -15 status -27 version -20
h/by$	action -18 comment -19 deadline 15 indicator -21 lastCheck -15 links -21 proofs -21 responsible 19 session -15 status -30 step -15 version -16
h/ce qu	action 16 comment -15 deadline -20 documents 24 expiry -16 indicator -24 links -26 priority -22 proofs -36 responsible -21 status -23
h/cela	action -19 comment -20 criterion -21 expectedLevel -19 label -18 none -20 priority -19 proofs -17 score 15 status -28
h/cet	action -15 criterion 17 expectedLevel -16 indicator -17 none -20
h/champ	action -15 comment -18 criterion 15 deadline -16 indicator -15 label -16 none -19 priority -17 proofs -15 score -16 severity -15 status -27
h/chant$	action -25 comment -17 deadline -19 none -22 proofs -17 score -19 status 21
h/charg	action -21 applicable -20 comment -23 criterion -16 date -15 deadline -18 expiry -18 indicator -19 label -21 lastCheck -16 links -23 none -32 priority -17 proofs -19 responsible 36 session -15 severity -18 status -26 version -16
h/chemi$	action -19 deadline -16 documents -17 expectedLevel -16 indicator -20 proofs -20 responsible -16 score -15
h/chos	action 15 links -15 none -22 responsible -20
h/class	action -17 body -18 comment -18 criterion -18 date -17 deadline -16 expiry -17 indicator -24 label -15 links 26 priority -16 proofs -20 responsible -25 score -17 status -33 steps -15 trainee -15 version -15
h/class$	action -16 comment -22 deadline -15 indicator -20 links 17 proofs -19 responsible -20 status -24 version -17
h/colle	action -19 comment -20 expiry -16 indicator -16 label -16 links -19 none -22 phase -19 responsible -18 score -20 step 18
h/colle$	action -18 comment -22 expectedLevel -15 expiry -16 indicator -17 label -16 links -20 none -25 phase -20 responsible -19 score -20 step 19
h/comment ?	action 19 comment -16
h/commi	action -16 body -20 comment -18 criterion -16 deadline -17 expectedLevel -18 expiry -15 indicator -17 label -16 links -22 none -23 priority -22 proofs -16 responsible 26 severity -17 status -22 version -19
h/commu	action -15 comment -17 deadline -15 links -18 none 22 proofs -16 responsible -18 severity -15 status -18 version -16
h/confo$	action -15 comment -20 date -20 expectedLevel -20 expiry -20 indicator -18 label -17 links -20 none -29 priority -17 proofs -20 responsible -21 score -19 status 28 version -17
h/const	action -21 applicable -16 criterion -17 deadline -22 expectedLevel -17 expiry -20 indicator -20 label -19 links -22 none -27 priority -21 proofs -21 responsible -19 score -18 version -17
h/const$	action -20 criterion -16 deadline -27 expectedLevel -16 expiry -18 indicator -18 label -18 links -20 none -28 proofs -21 responsible -18 score -16 severity -19 version -15
h/consu	action -16 comment -17 none -36 proofs 20
h/contr	action -15 body -20 comment -24 criterion -16 date -27 deadline -20 expectedLevel -18 expiry -21 lastCheck 31 links -25 none -15 proofs -19 responsible -23 session -23 severity -15 step 18 version -16
h/convi	action 18 none -21
h/corr	action 25 comment -26 criterion -16 deadline -16 expectedLevel -17 indicator -15 label -16 links -19 none -24 priority -16 proofs -23 responsible -17 severity -18 status -17
h/corr$	action 25 body -15 comment -24 criterion -16 deadline -16 expectedLevel -18 indicator -15 label -16 links -20 none -22 priority -17 proofs -21 responsible -20 severity -18 status -18 version -18
h/corri	action 15 comment -16
h/corri$	action 15 comment -15
h/cotat	action -16 applicable -16 comment -27 criterion -16 deadline -15 expiry -17 indicator -16 label -17 lastCheck -20 links -18 none -30 priority -18 proofs -18 responsible -18 severity -16
h/criti	action -15 deadline -17 proofs -15 responsible -18 status -17
h/d ameli	action 20 comment -18 lastCheck -15 links -15 none -18 status -18
h/d avanc	action -21 none -18 priority -17 status 19
h/d entre	action 15 end -15
h/dat d	action -15 date 18 end -25 indicator -18 none -20 reference -15 start 20 status -23 steps -15
h/de progr	action 20 comment -15 status -17
h/decid	action 18 none -17
h/deman	action -18 comment -18 deadline -15 expectedLevel -18 indicator -18 label 35 links -18 none -27 proofs -23 status -17 steps 16
h/deman$	action -17 comment -21 label 28 links -15 none -22 proofs -21 steps 19
h/dilig	action 19 links -15 none -19 responsible -16 status -21
h/dilig$	action 15
h/dis	action -25 comment 26 label -20 none -20 proofs -20 status -16
h/dit	action -19 comment 22 expectedLevel 18 indicator -16 none -31 priority -15 proofs -23 status -15
h/doit	action 21 label -17
h/don$	action 17 comment -17 deadline -21 expectedLevel -19 none -20 proofs -21 responsible -19
h/donn	action -18 applicable -19 comment -28 date -18 deadline 15 expectedLevel -15 expiry -29 indicator -26 label -17 lastCheck -17 links -22 none -18 priority -19 proofs -22 responsible -19 score 20 session -17 step -21 steps 20
h/donne$	action 16 comment -18 links -16 none -16 proofs -15 responsible -18 steps 25
h/dossi$	action -20 body -19 comment -25 criterion -24 date -15 deadline -18 end -22 expectedLevel -17 expiry -17 indicator -30 label -19 links 17 priority -20 score -15 session -22 severity -15 start -16 status -24 trainee -15 version -23
h/du docum	action -17 comment -21 criterion -17 deadline -24 expectedLevel -15 indicator -20 label -21 lastCheck -26 none -49 session -18 severity -15 step -20
h/du$	action -15 applicable -16 body -17 comment -29 end -24 expectedLevel -16 indicator -25 label -17 links -29 none -18 proofs -25 reference -19 responsible -27 severity -16 start 33 status -19 steps -21 trainee -21 version -17
h/due	action -16 applicable -15 comment -27 criterion -17 date -25 deadline 23 documents -24 expectedLevel -16 indicator -24 label -17 lastCheck -20 links -24 phase -23 priority -17 proofs -16 reference -18 responsible -26 session -19 severity -15 status -24 step -23
h/dure	action -15 comment -15 indicator -15 links -23 none 25 responsible -18 status -18 version -15
h/ecart	action -16 body -16 comment -20 deadline -15 expectedLevel -15 indicator -17 label -15 links -21 none -23 priority -16 severity 34 status -22
h/ech	action -16 applicable -15 comment -25 criterion -15 date -19 deadline 24 documents -17 expectedLevel -15 expiry -18 indicator -20 label -18 lastCheck -20 links -25 phase -17 priority -17 responsible -25 score -16 session -15 severity -17 status -21 step -18
h/echea	action -26 applicable -17 comment -27 criterion -17 date -32 deadline 28 documents -19 expectedLevel -17 expiry -28 indicator -22 label -20 lastCheck -25 links -23 priority -21 proofs -21 reference -17 responsible -16 score -19 severity -17 status -27 step -21 version -16
h/eleme	action -19 criterion -16 deadline -20 documents 22 expectedLevel -15 expiry -16 indicator -18 links -22 none -36 priority -15 proofs 19 reference -15 responsible -22 score -15 status -24
h/en plac	action 20 comment -20 proofs -15
h/en premi	action -18 comment -23 none -20 priority 27 responsible -16
h/encor	action 19 none -21
h/engag$	action -26 applicable -15 comment -21 deadline -17 expectedLevel -19 indicator -18 label 19 links -15 none -22 priority -21 proofs -19
h/est	action -48 body -19 criterion -36 deadline -41 documents -37 end -20 expectedLevel -21 lastCheck -37 none -20 phase -23 proofs -21 responsible -50 score -35 start -19 status 16 trainee -22
h/et	action -20 applicable -17 body -28 comment -24 deadline -27 documents -19 end -17 expectedLevel -18 expiry -20 indicator -22 links -28 none -31 phase -21 proofs -27 reference -23 responsible -27 session -27 start -19 status 20 step 23 trainee 16
h/eta	action -19 deadline 21 expiry -16 lastCheck -16
h/etre	action 16 applicable -15
h/evalu	action -19 body -18 criterion -28 date -23 deadline -20 end -18 expectedLevel -17 expiry -17 links -19 none -26 priority -15 proofs -21 responsible -25 session -18 steps 27
h/evalu$	action -19 date -23 deadline -20 expiry -17 indicator -16 links -16 none -17 proofs -20 responsible -15 score -16
h/evide$	action -18 applicable -17 body -15 comment -26 criterion -17 deadline -22 expectedLevel -27 expiry -16 indicator -18 label -21 lastCheck -15 priority -17 proofs 27 responsible -22 score -19 severity -19 status -21 version -15
h/exemp	action -16 body -18 comment -17 documents -17 links -21 none 36 proofs -30 responsible -19 status -19
h/exige$	action -18 comment -17 criterion -15 deadline -18 label 15 links -15 none -22 priority -15 responsible -16 status -20
h/expec	action -17 comment -22 deadline -16 expectedLevel 30 label -20 priority -18 proofs -33 responsible -16 severity -18 status -23
h/fai	action -22 comment -31 links -17 none 18 proofs -24 reference -15 step -20
h/fai$	action -20 comment -24 none 28 priority -18 proofs -21 status -20
h/fee	action -15 applicable -15 comment -18 deadline -16 expiry -15 indicator -18 links -21 none 27 priority -16 proofs -19 responsible -21 score -15 status -21 version -19
h/fichi	action -16 comment -18 deadline -19 indicator -18 label -17 reference -15 responsible -21 session -17 status -17 step -22 version -15
h/fichi$	action -16 comment -17 deadline -15 indicator -16 label -17 proofs 18 responsible -20 status -16 step -17 version -15
h/fil	action -19 comment -20 criterion -16 date -17 deadline -19 expiry -18 indicator -21 priority -17 responsible -28 score -16 session -21 severity -15 status -24 steps -17 trainee -17 version -22
h/fil$	action -16 none -31 proofs 17 reference -18 responsible -16 status -16
h/fin	action -20 comment -28 date -27 end 25 expectedLevel -15 expiry 24 indicator -15 lastCheck -22 links -31 none -18 priority -16 proofs -22 reference -24 responsible -25 session -27 severity -16 start -34 status -28 trainee -24 version -15
h/finis	action -18 deadline 17 end 15 expiry -24 start -18
h/fo	action -16 label 18
h/frequ	action -21 applicable -16 comment -28 criterion -16 expiry -17 indicator -16 lastCheck -18 links -26 none 30 priority -15 responsible -20 status -24 version -21
h/grav	action -16 applicable -16 deadline -15 links -20 none -20 priority -17 proofs -16 responsible -18 severity 28 status -21
h/gravi	action -15 comment -19 deadline -17 label -15 lastCheck -15 links -16 none -22 proofs -17 responsible -15 severity 25 status -15
h/green	action 17 links -18
h/guid	action -22 applicable -15 body -17 comment -28 criterion -18 date -16 deadline -22 expectedLevel 34 expiry -19 label -25 lastCheck -18 links -20 priority -20 proofs -22 responsible -22 score -19 severity -20 status -15 version -17
h/guid$	action -21 applicable -15 body -17 comment -23 deadline -16 expectedLevel 22 label -20 links -17 none 16 priority -17 proofs -18 responsible -18 status -22
h/hand	action -19 comment -17 links -16 none -18 proofs 24
h/has	action 24 none -16 proofs -15
h/heur	action -18 body -19 comment -22 expectedLevel -15 links -20 none 27 responsible -16 status -20
h/ici	action -26 applicable -22 date -31 deadline 24 documents -23 expectedLevel -22 expiry -17 label -21 lastCheck -27 links 17 phase -20 priority -24 proofs -28 reference -20 responsible -21 score -17 status -31 step -18 version -18
h/id	action -18 applicable -17 body -24 comment -24 date -18 deadline -19 documents -17 end -19 expectedLevel -17 expiry -18 indicator 19 label -28 lastCheck -15 links -28 proofs -26 reference 24 session -15 severity -16 start -19 status -27 step -17 steps -23 version -27
h/ils	action -15 comment -19 label 17 none -23
h/impor	action -15 applicable -16 comment -18 deadline -17 expectedLevel -16 links -19 none -23 priority 24 proofs -16 responsible -17 status -19 version -15
h/ind	action -18 applicable -20 comment -27 criterion -27 date -16 deadline -22 documents -16 expectedLevel -17 expiry -18 indicator 31 lastCheck -16 links -21 none -34 proofs -25 reference -15 responsible -23 score -17 session -18 severity -17
h/initi	action -16 body -19 comment -22 indicator -17 label -15 links -20 none -24 priority -15 proofs -17 responsible 24 session -16 status -16 version -15
h/int$	action -15 deadline -15 none -16 proofs -21 status 17
h/j$	action -15 comment -24 documents -15 proofs 15 responsible -18
h/je a	action -22 applicable -17 comment 23 links -19 none -22 proofs -15
h/je fai	action -21 comment -28 none 23 proofs -22 status -19
h/je me	action -28 applicable -25 deadline 20 expectedLevel -19 expiry -29 label -27 lastCheck -17 links -15 none -35 priority -19 proofs -28 responsible -15 status 16
h/je vai	action 23 none -19 proofs -17
h/just$	action -15 body -17 comment -17 deadline -15 expectedLevel -15 label -15 links -16 none -16 proofs 20 version -15
h/justi	action -20 comment -25 criterion -15 date -17 deadline -15 documents 15 expiry -16 links -19 none -30 proofs 31 status -20 step -18 version -15
h/justi$	action -15 comment -17 links -21 none -22 proofs 20 responsible -19 version -19
h/ki	action -15 applicable -17 body -17 comment -18 deadline -16 indicator -18 links -15 none -22 priority -16 proofs -17 responsible 27 severity -15 status -27
h/l	action -39 comment -28 criterion -18 date -15 end -31 expiry -49 indicator 20 label 20 links -16 none -19 priority -46 score -32 session -42 start -32 steps -18
h/l audit	action -16 applicable -18 deadline -20 indicator -21 lastCheck -20 links -24 responsible -23 severity -17
h/l on	action -19 comment -15 expectedLevel -15 none 34 step -15
h/la piec	action -16 deadline -18 label -15 lastCheck -17 none -22 session -15 severity -17 version -24
h/le guid	action -17 comment -20 expectedLevel 32 label -20 none -33 proofs -17
h/le prouv	action -16 deadline -24 indicator -22 label -16 none -18 proofs 34
h/left	action 17 none -16
h/left to	action 18 none -16
h/lib	action -15 comment -18 criterion -15 date -16 deadline -17 expectedLevel -20 expiry -16 indicator -19 label 24 links -19 none -21 responsible -19 status -23 version -16
h/lien	action -18 comment -19 date -21 documents -20 expectedLevel -17 expiry -18 label -16 links 38 none -27 proofs -23 reference -16 responsible -17 status -23
h/lieu	action -21 comment -23 date -20 deadline -23 expectedLevel -16 expiry -20 indicator -20 label -16 links 20 priority -22 reference -15 responsible -20 severity -18 status -24 version -16
h/lign	action -15 applicable -17 comment -15 criterion -18 date 16 deadline -22 expiry -18 indicator -20 label -21 none 19 priority -16 proofs -17 responsible -18 severity -15 status -20
h/lign$	action -15 applicable -17 comment -16 criterion -19 date 17 deadline -22 expiry -18 indicator -19 label -21 links -15 none 19 priority -17 proofs -18 responsible -19 severity -16 status -20
h/local	action -16 comment -16 links 32 none -16 proofs -20 responsible -18 status -21
h/maj	action -18 criterion -15 date -27 deadline -26 expectedLevel -20 expiry -22 indicator -16 label -16 lastCheck 24 links -21 none -25 priority -17 proofs -20 score -15 severity 22 status -20 version -15
h/maj$	action -17 date -24 deadline -23 expectedLevel -20 expiry -18 indicator -15 label -15 lastCheck 19 links -19 none -22 priority -16 proofs -19 responsible -19 severity 22 status -19
h/manoe	action 19
h/me deman	action -16 comment -16 label 24 none -19
h/me rest	action 18 none -15
h/men	action 16
h/mener	action 19
h/mener$	action 21
h/mesur	action 27 comment -17 deadline -18 links -15 none -19 responsible -15 status -17
h/mesur a	action 18
h/mettr	action 18 comment -19 none -18 proofs -15 status -15
h/mettr en	action 18 comment -19 expiry -16 label -15 none -19 proofs -15 responsible -15 status -15
h/min	action -17 deadline -18 expiry -15 indicator -16 label -19 lastCheck -22 links -19 none -20 proofs -19 responsible -17 score -15 severity 25 status -18 version -16
h/mineu	action -15 deadline -15 expectedLevel -16 links -17 none -20 responsible -18 severity 25 status -20
h/minim	action -17 deadline -17 expectedLevel 24 indicator -15 none -21 status -15
h/mnt	action -16 applicable -15 comment -19 criterion -16 deadline -17 expectedLevel -16 expiry -15 indicator -18 label -15 links -20 none 24 priority -17 proofs -18 responsible -18 severity -17 status -22
h/montr	action -40 comment -38 deadline -20 documents 19 expectedLevel -26 expiry -20 indicator -19 label -30 links -25 proofs 20 responsible -18
h/montr$	action -35 comment -38 deadline -20 documents 21 expectedLevel -24 expiry -15 indicator -16 label -32 links -20 proofs 17 responsible -17 status -21
h/motif	action -18 comment 16 none -17
h/my	action -17 applicable -15 comment 15 criterion -16 deadline -18 expiry -16 indicator -17 label -17 lastCheck -15 links -15 none -25 priority -17 responsible -19 status -22
h/n	action -32 applicable 17 body -31 criterion -22 date -23 deadline -27 documents -21 expectedLevel -29 label -30 lastCheck -26 links -36 none -24 phase -19 priority -34 proofs -30 reference -17 responsible -35 score -28 session -24 severity -27 step -16 steps -15 version -25
h/n$	action -20 applicable 17 body -16 comment -27 criterion -18 deadline -21 documents -15 expiry -21 label -22 lastCheck -17 links -22 priority -19 proofs -19 responsible -23 score -21 version -16
h/nam$	action -16 comment -27 date -16 deadline -19 documents -17 end -17 expectedLevel -15 expiry -18 indicator -19 label -18 links -29 priority -17 reference -28 score -16 severity -16 start -17 status -25 steps -24 version -18
h/next	action 34 applicable -15 criterion -16 deadline -21 expectedLevel -19 indicator -21 label -16 links -22 none -28 priority -15 proofs -22 responsible -21 severity -16 status -24 version -18
h/next step	action 17
h/nextc	action -15 comment -17 deadline -15 indicator -17 links 26 none -20 priority -15 proofs -16 responsible -17 session -15 status -20 version -16
h/nombr	action -20 comment -19 expectedLevel -15 links -21 none 30 responsible -18 status -20
h/nombr d	action -18 links -16 none 28 status -15
h/non	action -18 body -16 comment -22 deadline -21 expectedLevel -24 indicator -17 label -18 lastCheck -15 links -21 none -29 priority -17 proofs -19 responsible -25 score -16 version -16
h/nos	action -15 indicator -19 links -21 priority -17 responsible -17 score -16 status -20 version -15
h/noter	action -24 comment 28 deadline -16 links -15 proofs -18
h/nourr	action 20 comment -23 indicator 15 links -15 none -17 status -17
h/nous	action -22 applicable 19 comment -32 deadline -17 documents -25 indicator -17 links -18 priority -21 proofs -26 responsible -18 status -21 step 18
h/nous$	action -16 none -24
h/obser	action -20 comment 38 indicator -15 links -22 proofs -17 responsible -18 status -25
h/on a	action -15 deadline -20 none -29 proofs 32
h/on en	action -15 applicable -17 links -22 none -16 responsible -21 status 35
h/on le	action -15 links 21 none -17 status -22
h/ordr	action -19 comment -18 criterion -15 deadline -20 expectedLevel -17 indicator -23 label -17 lastCheck -16 links -26 priority 25 proofs -21 responsible -22 score -17 severity -16 status -27 version -15
h/outco	action -15 applicable -15 comment -19 criterion -16 deadline -16 expectedLevel -16 expiry -16 indicator -18 label -15 links -19 none -24 priority -17 proofs -20 responsible -18 severity -15 status 27
h/ouvri	action 16
h/pag	action -15 comment -19 expectedLevel -15 indicator -15 links -19 none 32 responsible -16 status -17
h/papel	action -20 applicable -15 comment -21 deadline -17 expectedLevel -17 expiry -16 links -19 none -23 priority -17 proofs 22 responsible -19 score -15 severity -17 status -18 version -16
h/paper	action -15 comment -24 deadline -16 documents 18 indicator -16 links -21 none -27 proofs 22 responsible -20 status -18
h/papie a	action -16 comment -17 none -17 proofs 21
h/pass	action -17 applicable -22 comment -26 criterion -20 deadline -25 indicator -19 label -16 lastCheck -16 links -23 none 17 responsible -22 severity -21 steps 15 version -15
h/path to	action 18
h/path$	action -20 links 27 none -22 proofs -16 responsible -16 status -15
h/pense	action -17 comment 29 none -20 proofs -23
h/perim	action -17 comment -20 criterion -15 date -20 deadline -22 expectedLevel -17 expiry 25 indicator -21 label -20 lastCheck -16 links -27 none -31 priority -24 proofs -20 responsible -20 status -26 version -16
h/perso	action -19 applicable -15 criterion -19 date -15 documents -17 expectedLevel -21 indicator -22 label -25 links -28 none -26 priority -16 proofs -26 reference -15 responsible 25 score -18 severity -19 status -26 step -18 trainee 18 version -21
h/petit pas	action 20 status -21
h/photo	action -20 none 31 status -15
h/piec$	action -17 comment -17 criterion -15 deadline -21 indicator -18 label -18 lastCheck -19 none -29 priority -15 responsible -23 session -25 severity -21
h/pil	action -18 body -17 comment -19 deadline -16 expectedLevel -16 indicator -15 links -18 none -17 priority -15 proofs -17 responsible 24 severity -16 status -20 version -16
h/pilie	action -17 applicable -15 comment -18 criterion 25 deadline -18 expectedLevel -15 expiry -15 indicator -19 label -18 lastCheck -15 links -18 none -22 priority -16 proofs -18 responsible -18 severity -16 status -19 version -16
h/pist	action 18
h/pist d	action 21
h/plac	action 20 comment -21 documents -15 indicator -16 links -15 none -16 proofs -15 responsible -22 status 16 step -15
h/plac$	action 18 comment -17
h/plan	action 16 comment -17 none -15 responsible -16
h/plus	action -16 applicable -16 comment -20 date -25 deadline 20 documents -16 expectedLevel -21 indicator -23 label -17 lastCheck -29 links -24 phase -17 priority -16 proofs -25 reference -17 responsible -23 status -26 step -18 version -17
h/porte	action -19 body -16 comment -18 deadline -15 links -20 none -16 priority -15 responsible 24 status -17
h/possi	action -21 applicable -16 body -17 comment -22 criterion -16 date -15 deadline -18 expectedLevel 30 expiry -15 label -20 lastCheck -16 links -27 priority -17 proofs -31 responsible -20 score -18 severity -35 status -26 version -16
h/possi$	action -19 body -15 comment -19 criterion -15 deadline -18 expectedLevel 27 label -19 links -25 none 16 priority -16 proofs -25 responsible -18 score -16 severity -33 status -27
h/pour le	action -16 applicable -19 comment -18 date -20 expiry -21 lastCheck -31 links -16 status -15
h/pour$	action -23 applicable -17 comment -23 deadline 19 indicator -19 label -15 links -17 proofs -18 status -21
h/pourc	action -15 deadline -15 indicator -15 none -20 priority -15 score 29 status -16
h/pr	action -15 comment -26 date -20 expectedLevel -17 expiry -16 label -15 links -22 none -19 priority -15 proofs -18 reference -15 responsible -20 score -16 session -15 severity -19 status -25 version -20
h/preco	action 22 comment -15 deadline -15 links -16 none -17 proofs -15 responsible -15
h/preco$	action 21 comment -15 links -16 none -16 proofs -15
h/premi	action -18 comment -26 end -35 links -16 none -25 priority 17 session -16 start 16 trainee -15
h/premi$	action -19 body 18 comment -23 deadline -15 none -22 priority 21 proofs -15 status -19
h/prend$	action 16 proofs -15
h/prese	action -16 body -16 comment -32 deadline -15 end -17 indicator -15 links -23 proofs 29 session -15 start -27 steps 33 trainee -15
h/preuv$	action -19 body -15 comment -22 documents 16 expiry -28 indicator -21 label -17 lastCheck -15 none -17 priority -16 proofs 33 reference -18 responsible -21 session -20 severity -17 step -20 version -18
h/prevo	action 21 deadline -16 documents 15 links -17 none -28 responsible -20 status -18
h/pri	action 17
h/prio$	action -15 comment -20 criterion -16 deadline -17 expectedLevel -16 links -17 none -22 priority 26 proofs -16 responsible -15 score -15 severity -15 status -17 version -15
h/proce	action -16 body -15 comment -25 deadline -22 indicator -17 links -25 none -33 reference -18 session -18 status -23
h/proch	action 27 comment -16 lastCheck -19 links -15 none -20 proofs -16 responsible -20 severity -17 status -18
h/propr	action -15 comment -16 links -19 proofs -22 responsible 25 status -15 steps 17 version -20
h/prouv	action -20 comment -15 deadline -23 indicator 19 label -24 links -18 none -28 proofs 29 responsible -20 status -22 version -17
h/qu il	action 23 comment -15 expectedLevel -17 label -15 none -28 proofs -17 status -20
h/quali$	action -22 applicable -20 body -15 deadline -19 expectedLevel -23 expiry -16 lastCheck -16 links -22 none -31 priority -19 proofs -21 reference -19 score -15 severity -23 version -26
h/que j	action -19 comment 16 deadline -20 expectedLevel -15 label -18 links -16 none -34 priority -15 proofs 18 responsible -15 status -23 step -17
h/que l	action -23 comment -22 indicator -15 label 24 none 16 proofs -22 status -19 step -18
h/quel	action -26 applicable -29 body 18 comment -27 date -19 deadline -28 expectedLevel -23 expiry -26 indicator 19 label -31 lastCheck -21 none -40 reference -16 responsible -26 score -18 severity -20 step -25 steps -15
h/quil	action -17 deadline -15 label 16 none -17
h/r$	action 15
h/rappe	action -18 deadline -15
h/rappe$	action -17
h/ratio	action -18 comment 20 deadline -17 expectedLevel -17 expiry -15 indicator -15 label -16 links -18 none -21 priority -17 proofs -19 responsible -18 severity -16 status -17 version -16
h/recor	action -15 deadline -15 expiry -17 indicator -19 links -24 none -24 proofs 25 responsible -22 version -19
h/recov	action 15 responsible -15
h/redir	action -15 comment 22 deadline -15
h/ref	action -16 body -19 comment -24 date -18 deadline -16 documents -23 end -16 expectedLevel -21 expiry -15 indicator 16 label -25 links -31 phase -17 priority -17 proofs -26 reference 35 score -16 session -24 severity -15 start -15 status -28 step -20 steps -16 trainee -17 version -24
h/refer$	action -17 body -20 comment -16 date -16 deadline -23 expiry -17 lastCheck -19 links -29 none -39 priority -18 reference 19 session -20 severity -18 start -15 status -24 steps -18 trainee -15 version -17
h/refle	action -19 comment 23 criterion -15 deadline -16 expectedLevel -16 indicator -16 label -17 links -18 none -18 priority -15 proofs -16 responsible -16 status -17
h/reg	action 17 deadline 15 expiry -19 lastCheck -18 none -17
h/regul	action 16
h/rem	action -19 body -21 comment 23 criterion -15 deadline -16 expectedLevel -19 indicator -16 label -16 links -23 none -25 priority -16 proofs -18 reference -18 responsible -22 session -17 severity -17 status -24 version -16
h/rem$	action -17 comment 25 deadline -17 expectedLevel -19 indicator -17 links -23 none -24 priority -16 proofs -17 reference -19 responsible -23 session -20 severity -15 status -21 version -15
h/remar	action -21 comment 42 documents -18 expectedLevel -15 indicator -20 label -17 none -30 proofs -17 reference -17 responsible -25 status -16 steps -23
h/remed	action 21 comment -19 none -16 proofs -16 status -16
h/repre	action 24 comment -22
h/resp	action -21 body -15 links -17 none -15 proofs -16 responsible 31
h/respo	action -19 body -25 comment -21 deadline -20 expiry -15 indicator -16 label -15 links -17 none -25 priority -16 proofs -20 reference -15 responsible 35 session -17 status -20 version -18
h/rest	action 28 comment -19 deadline -19 label -17 none -24 proofs -18
h/rest a	action 26 comment -17 none -19 proofs -18
h/revu	action -15 comment -16 date -42 deadline -22 end -16 expectedLevel -16 indicator -16 label -15 lastCheck 35 links -20 priority -17 responsible -20 severity -17 version -15
h/rmk	action -16 body -20 comment 31 deadline -19 expectedLevel -18 links -23 none -23 priority -21 proofs -17 responsible -24 severity -17 status -21 version -22
h/rmq	action -16 comment 23 deadline -16 expectedLevel -16 links -19 none -22 priority -16 proofs -16 responsible -17 severity -15 status -20
h/rnq	action -20 applicable -16 comment -23 deadline -20 documents -19 expiry -17 indicator 27 lastCheck -15 links -20 none -28 phase -16 priority -17 proofs -25 reference -21 responsible -28 score -16 status -20 step -18 version -20
h/rnq$	action -15 comment -18 date -15 deadline -18 documents -18 expiry -15 indicator 22 links -20 none -23 phase -15 priority -15 proofs -19 reference -24 responsible -27 status -19 step -18 version -18
h/rq	action -15 comment 24 links -18 none -22 responsible -20 status -17
h/run	action -15 body -15 date -15 expiry 20 lastCheck -15 none -17 session 15 status -16
h/s est	action -15 comment 25 expectedLevel -15 label -19 none -18 proofs -16
h/s left	action 17 none -15
h/satis	action -16 comment -15 label 19 proofs -17 steps 25
h/satis$	action -17 label 22 proofs -18
h/scop	action -21 applicable 18 comment -19 criterion -17 deadline -19 expectedLevel -18 expiry -17 indicator -17 label -21 lastCheck -17 links -18 none -23 priority -19 proofs -17 responsible -23 score -17 severity -19 status -32 version -16
h/se quil	action -16 deadline -17 label 17 none -17
h/sev	action -15 comment -16 deadline -15 links -15 none -18 proofs -16 responsible -16 severity 22 status -17
h/sever	action -15 comment -19 expectedLevel -19 indicator -15 none -15 severity 25 status -20
h/sever$	action -15 comment -20 expectedLevel -18 none -16 priority -15 responsible -16 severity 24 status -17
h/sit	action -20 comment -30 criterion -16 date -16 deadline -22 expectedLevel -17 expiry -18 label -20 links -20 priority -22 proofs -24 responsible -20 score -15 severity -17 status 18 trainee -15 version -20
h/ski	action -19 comment -16 deadline -16 none -19
h/sort	action 18 end 19
h/sous	action -17 label -16 links -16 none -21 proofs 18 responsible -22 step -18
h/state$	action -16 comment -19 criterion -16 deadline -18 expectedLevel -15 indicator -17 label 23 links -17 none -20 priority -15 proofs -15 responsible -17 severity -15 status -19
h/step	action 18 indicator -25 links -26 none -23 phase -31 session -22
h/step$	action 17 comment -27 deadline -22 indicator -17 links -19 none -24 phase -15 reference -16 responsible -30 status -29 step 28
h/suit	action 17 body -18 comment -15 label -15 none -18 proofs -16 responsible 15
h/suit a	action 18
h/suiva$	action 15
h/sujet	action -19 comment 16 expectedLevel -20 indicator -15 label 16 links -18 none -20 proofs -21 status -17
h/tach	action 15 comment -18 deadline -15 documents -18 indicator -15 links -20 none -23 phase -15 proofs -20 status -23 step 20
h/tampo	action -16 deadline -16 expectedLevel -16 indicator -16 links -19 none 24 responsible -15 status -18
h/the	action -25 applicable -20 comment -25 criterion -19 documents -25 expiry -23 indicator -31 lastCheck -21 none -28 priority -19 proofs 19 score -16 session -23 severity -18 status -30 step -17 version -17
h/to be	action 21 responsible -18
h/to do	action 25 applicable -15 comment -15 deadline -15 none -20 proofs -18 status -15
h/todo	action 18 comment -20
h/trac	action -15 comment -22 deadline -17 documents 15 indicator -18 none -28 phase -15 proofs 32 responsible -23 session -16 status -22 version -17
h/trait$	action -15 none -16
h/urg	action -15 applicable -15 comment -17 criterion -16 deadline -17 expectedLevel -17 indicator -15 label -16 links -16 none -17 priority 24 proofs -15 severity -15 status -18
h/urg$	action -15 comment -16 criterion -15 deadline -16 expectedLevel -17 indicator -16 label -15 links -15 none -17 priority 23 proofs -16 status -20 version -16
h/vai	action 28 comment -20 label -19 links -15 none -28 priority -17 status -22
h/vers	action -19 comment -21 criterion -17 date -18 deadline -19 expectedLevel -18 indicator -21 label -16 lastCheck -16 links 15 none -28 proofs -26 reference -16 responsible -19 session -17 severity -15 status -22 version 22
h/versi$	action -15 comment -17 indicator -21 links -19 none -20 priority -15 proofs -26 reference -18 responsible -18 status -19 version 30
h/vill	action -20 body -18 comment -25 deadline -16 expectedLevel -18 expiry -15 links -18 none 31 proofs -19 reference -15 responsible -20 score -15 session -15 severity -16 status -15 version -19
h/voyan	action -15 comment -20 expectedLevel -16 indicator -16 links -17 none -21 priority -15 proofs -16 responsible -18 severity -15 status 25
h/we do	action -15
h/what i	action -17
h/what s	action 18 none -16
h/which	action -17 applicable -15 comment -21 date -15 expectedLevel -15 expiry -16 label -17 links -22 none -16 phase -16 priority -19 proofs -20 reference -16 responsible -19 score -16 session -15 severity -16 status -20 version 21
h/work	action 16
h/y remed	action 16
h/0 0	applicable -20 expectedLevel -19 indicator -21 label -21 none -27 proofs -29 score -19 status -19
h/^appl	applicable 26 none -19 priority -19 status -23
h/^conce	applicable 24 indicator -20 none -17 priority -15 status -18
h/^conf	applicable -19 none -20 severity -24 status 25
h/^do	applicable 16
h/^impor	applicable -15 none -19 priority 21 status -16
h/^impri	applicable -19 comment -18 documents 26 links -16 none 15 reference -17 responsible -17 status -18
h/^l	applicable -19 body -16 comment -21 criterion -27 deadline -22 documents -16 lastCheck -19 links -22 none -33 priority -20 proofs -31 responsible -25 score -18 severity -17 status -35 step 16 steps 19 version -19
h/^mon	applicable -23 comment -21 criterion -16 date -16 expectedLevel -19 expiry -15 label -18 links -26 proofs -20 responsible -20 severity -21
h/^mono	applicable -17 links -21 none -18 responsible 26 severity -18 status -22
h/^n	applicable -19 body -18 comment 21 indicator -17 links -18 none -19 responsible -18 session -16 status -18
h/^ok	applicable -20 none -15 severity -16 status 23
h/^que	applicable -18 deadline -25 documents -19 expectedLevel 15 indicator -17 label 21 none -31 priority -18 proofs -17 responsible -16 status -24 step 15
h/^suis	applicable 16 status -16
h/^to	applicable -18 criterion -16 deadline 16 indicator -18 lastCheck -15 links -23 none -18 proofs -16 responsible -26 status -16
h/^versi	applicable -16 comment -15 date -17 deadline -16 indicator -19 label -16 links -20 none -21 proofs -21 responsible -21 severity -15 status -22 version 32
h/^where	applicable -20 comment -19 deadline -19 expectedLevel -18 expiry -15 indicator -19 lastCheck -15 links 29 none -26 proofs -24 responsible -25 severity -16 version -16
h/^which	applicable -15 label -15 none -19 version 18
h/actif	applicable 17 none -15 status -15
h/ae	applicable 18
h/appl	applicable 25 none -20 priority -18 status -22
h/appli aux	applicable -20
h/apply	applicable 16
h/avanc$	applicable -15 comment -20 deadline -23 expectedLevel -16 indicator -20 label -17 lastCheck -15 links -16 none -34 priority -22 proofs -17 responsible -19 severity -17 status 27
h/avoir	applicable -16 comment -16 deadline 27 expiry -16 lastCheck -17 none -15 status -18
h/ce qui	applicable -15 body -16 deadline -15 links -16 none -29 priority -15 proofs 18 responsible -28 status -21
h/cela me	applicable 17
h/champ d	applicable 20 status -20
h/chez	applicable 15 body 18 none -19
h/conce ?	applicable 23
h/conf	applicable -18 expectedLevel -26 links -15 none -26 priority -18 responsible -15 severity -23 status 32
h/conse	applicable 15 comment -17 links 15 status -18
h/conse$	applicable 15 expiry -15 none -15
h/d appli	applicable 19 status -18
h/dans mon	applicable 15
h/dispo	applicable -16 body -15 comment -30 criterion -17 deadline -21 expiry -19 indicator -20 lastCheck -15 links -26 none -34 priority -17 proofs 22 responsible -26 score -15 session 16 status -20
h/do$	applicable -15 expectedLevel -16 label -19 none 26 proofs -24 responsible -15
h/does	applicable 16 links -15 status -17
h/doi	applicable 17
h/doi je	applicable 17
h/ecrit	applicable -16 comment -20 date 27 deadline -25 documents 20 expiry -27 indicator -22 lastCheck -24 links -25 phase -17 priority -17 reference -15 session -15 status -30 step -23 version -16
h/els	applicable -18 comment 16
h/en est	applicable -18 comment -18 links -35 none -19 priority -16 responsible -18 severity -15 status 44
h/en occup	applicable 17 comment -18 status -16
h/est ce	applicable 17 comment -30 deadline -15 expectedLevel -21 label -18 none -36 priority 15 proofs -21 severity -16
h/est conce	applicable 17 status -15
h/est il	applicable -15 date -17 deadline -17 indicator -21 priority -16 responsible -20 session -17 version -19
h/etat	applicable -15 comment -17 date -28 deadline -18 expiry -18 indicator -30 label -19 links -34 none -33 proofs -33 reference -27 responsible -17 session -20 status 49 step -16 version -26
h/fait$	applicable -15 body -26 comment -22 criterion -19 date -23 deadline -20 documents -25 expectedLevel -24 indicator -20 label -27 lastCheck -19 links -26 proofs -24 session -16
h/faut il	applicable -15 expectedLevel 15 expiry -15 indicator -16 label -16 links -17 responsible -19 status -24
h/garde	applicable 16 none -16
h/gro	applicable -20 comment -23 deadline -16 expectedLevel -15 expiry -15 indicator -19 links -20 none 15 priority -20 proofs -16 responsible -21 score -15 severity 20 status -29
h/it$	applicable -15 body -24 deadline -15 responsible 19 status -19
h/je m	applicable 18 comment -16 deadline -15 none -15 proofs -16 responsible -15 status -19
h/kan	applicable -21 body -15 indicator -18
h/l 0	applicable -18 criterion -21 expectedLevel -15 indicator -18 label -20 none -20 priority -16 proofs -23 score -17 status -16
h/list	applicable -15 comment -20 criterion -16 deadline -18 expiry -17 label -21 lastCheck -16 links -23 none -36 priority -15 proofs 15 responsible -19 score -15 version -23
h/m en	applicable 19 deadline 17 expiry -18
h/me conce	applicable 20 status -18
h/moi ?	applicable 27 none -19 priority -15 status -19
h/mono	applicable -18 body -17 links -22 none -21 priority -15 responsible 28 severity -19 status -21
h/oblig$	applicable -17 comment -17 expiry -18 indicator -18 label 16 lastCheck -16 links -17 none -20 proofs -18 responsible -17 severity -18
h/occup	applicable 16 comment -20 expiry -15 none -15 status -16
h/ok ou	applicable -23 status 15
h/on est	applicable 18
h/ou ?	applicable -18 links 15
h/perim$	applicable 18
h/pour	applicable 15 criterion -39 date -38 deadline 24 documents -26 expectedLevel -16 expiry -36 label -19 lastCheck -31 links -20 none -20 phase -21 priority -40 proofs -24 reference -27 responsible -39 score -33 severity -34 status -16 step -25 trainee -16 version -38
h/pour moi	applicable 20 status -15
h/pret	applicable -25 comment -24 deadline -18 expectedLevel -20 expiry -19 indicator -16 links -24 none -31 priority -27 proofs -15 status 39
h/pret ?	applicable -17 links -16 none -19 priority -17 status 36
h/print	applicable -15 body -17 comment -15 links -16 none 29 priority -18 responsible -15 status -18
h/que cela	applicable 17
h/que je	applicable -23 expectedLevel -33 expiry -16 indicator -18 label -43 lastCheck -15 links -30 none -17 proofs 15 responsible -16 version -15
h/secre	applicable -17 body -15 links -18 responsible 20 severity -18 status -18
h/si	applicable -19 body -18 comment -25 criterion -19 date -16 deadline -20 expectedLevel -17 expiry -17 indicator -20 label -19 lastCheck -19 links -23 none -23 priority -27 proofs -22 responsible -19 score -17 severity 23 status -29 version -15
h/suis je	applicable 15 none -16
h/text	applicable -16 criterion -17 deadline -20 expectedLevel -16 expiry -15 indicator -28 label 28 lastCheck -16 links -19 none -26 priority -16 proofs -18 responsible -19 score -15 severity -17 status -25 version -24
h/this	applicable 17 lastCheck -16 none -22 status -16
h/to me	applicable 22
h/vrac	applicable -15 comment 23 none -15 proofs -15 responsible -17 status -22 version -15
h/who	applicable -15 body 15 comment -21 deadline -20 indicator -22 label -18 links -26 none -23 priority -16 proofs -18 reference -19 responsible 25 session -16 status -24 steps -15 trainee -16 version -15
h/withi	applicable 16
h/^accou	body 17 comment -15 none -20
h/^atten	body -16 deadline -22 end -16 indicator -15 label 21 links -21 none -40 proofs -15 reference -15 responsible -22 session -21 start -15 status -16
h/^benef	body -17 end -15 reference -18 start -16 steps -19 trainee 22
h/^candi	body -15 comment -17 links -21 session -18 steps -18 trainee 18
h/^chez	body 18
h/^clas	body -18 links 17 none -17 responsible -19 status -16 trainee -17
h/^clien	body 24 none -18 responsible -16 steps -16
h/^comme	body -15 comment 27 deadline -16 expectedLevel -19 indicator -16 label -20 links -22 none -26 proofs -22 responsible -19 severity -16 status -23
h/^compa	body 15
h/^conve	body -17 end -17 none -15 reference -17 session -20 start -17 steps 26
h/^convo	body -15 end -16 links -18 none -30 session -16 start -18 steps 27 trainee -16
h/^custo	body 18
h/^debut	body -16 comment -16 end -25 none -17 responsible -17 session -18 start 31 steps -24 trainee -18
h/^dossi	body -16 comment -16 end -16 links 20 none -30 proofs -19 responsible -30 start -16 step -15
h/^emarg	body -16 comment -17 end -16 none -16 responsible -15 session -16 start -20 steps 29 trainee -15
h/^emplo	body 17 comment -16 links -16 reference -16 responsible -25 session -16 trainee -16
h/^entit	body 22 none -15 session -16
h/^etabl	body 20 expiry -15 responsible -19
h/^eval	body -22 comment -19 end -29 label -19 links -16 none -22 reference -16 responsible -26 session -27 status 18 steps 31 trainee -17
h/^explo	body 17
h/^finan	body 17 comment -18 links -15 responsible -18 status -16 version -17
h/^form	body -17 comment -19 documents 15 indicator -15 links -20 none -22 status -16 step -15 steps -16 trainee -18
h/^group	body -15 end -16 links -19 none -18 reference -17 responsible -21 session 24 start -16 steps -15
h/^inter	body -17 comment -18 none -16 reference -21 responsible 23 status -18 steps -17 trainee -17
h/^learn	body -18 none -15 responsible -23 session -22 steps -18
h/^livre	body -16 steps 21
h/^numer	body -17 comment -17 date -17 documents -16 expiry -15 indicator 31 label -25 links -34 priority -15 proofs -20 responsible -21 session -17 status -23
h/^organ	body 24 none -19 proofs -15 responsible -16 session -19
h/^owner	body -16 none -17 proofs -20 responsible 29
h/^pilot	body -18 comment -15 links -18 none -19 proofs -17 responsible 29 status -16
h/^quest	body -18 comment -31 expectedLevel -17 links -18 proofs -25 responsible -16 session -15 status -21 trainee -18
h/^refer	body -20 comment -22 criterion -25 date -18 deadline -17 documents -27 end -15 expectedLevel -20 expiry -19 label -23 links -25 phase -17 proofs -25 reference 21 session -26 start -15 status -29 step -18 steps -20 trainee -15 version -23
h/^regle	body -18 comment -16 end -16 none -18 reference -15 responsible -17 steps 20
h/^respo	body -20 comment -19 none -16 responsible 22
h/^sessi	body -20 comment -18 none -22 reference -23 responsible -21 session 20 status -15 steps -21
h/^stagi	body -16 links -19 none -15 responsible -15 trainee 19
h/^start	body -16 comment -16 end -28 none -18 reference -16 start 26 steps -23 trainee -16
h/^struc	body 21 responsible -16
h/^stude	body -15 responsible -18 session -17 trainee 19
h/^temp	body -15 comment -20 documents -17 indicator -18 links -20 phase 18 responsible -22 session -17 status -22
h/^term	body -15 comment -20 documents -15 end 19 indicator -15 label -17 links -21 phase -15 reference -17 responsible -21 start -16 status -22 steps -17
h/^test	body -17 comment -16 end -16 none -31 reference -15 responsible -19 session -15 start -24 steps 28
h/a t	body -20 end -24 none -24 start -24 steps 31 trainee -17
h/acc	body -16 end -18 links 20 none -22 reference -16 responsible -19 session -17 start -20 steps 21 trainee -15
h/accom	body -15 deadline -19 indicator -21 links -24 none -16 reference -22 steps -19
h/accou	body 16 none -20
h/accou$	body 19 none -18
h/adres$	body -16 comment -17 links -25 none 22 version -15
h/agit	body -15 comment -16 label 16 links -16 none -23 proofs -22 responsible -24 status -19 trainee 15
h/anim	body -17 responsible 16
h/anten	body 15
h/assig	body -20 comment -18 deadline -15 none -17 responsible 32 status -15
h/asso	body 15
h/attes	body -17 comment -19 end -15 none -16 proofs 21 responsible -18 session -17 start -15 steps 35 trainee -16
h/avec	body -16 comment -27 deadline -17 indicator 21 links -23 none -33 phase -16 proofs 15 reference -15 status -28
h/barre	body 16 responsible -16
h/batch	body -22 comment -16 criterion -15 deadline -15 indicator -18 links -20 none 19 proofs -15 reference -16 responsible -20 session 20 trainee -15
h/benef	body -22 comment -15 end -17 links -18 none -18 session -16 start -17 steps -23 trainee 23
h/benef$	body -17 links -16 none -15 session -20 steps -17 trainee 19
h/besoi	body -17 end -17 reference -15 session -18 start -19 trainee -20
h/body	body 25 comment -15 links -15 none -18 responsible -22 trainee -17
h/body$	body 25 comment -16 links -15 none -17 responsible -20 trainee -18
h/boit	body 18 comment -17 none -17 responsible -15 steps -18
h/candi	body -15 end -15 none -18 responsible -17 start -15 steps -20
h/candi$	body -16 none -17 responsible -18 steps -18
h/clas	body -18 comment -15 deadline -15 indicator -15 links 19 none -19 proofs -16 responsible -19 status -20 trainee -16 version -15
h/clien$	body 32 comment -19 deadline -15 indicator -22 links -19 responsible -30 session -18 steps -19 trainee -17
h/cod$	body -16 comment -23 deadline -17 expiry -16 indicator -26 links -19 none -40 proofs -25 reference 17 responsible -19 status 15 trainee -15 version -15
h/compa$	body 15
h/contr$	body -16 comment -23 date -23 deadline -29 expiry -23 indicator -22 lastCheck 25 links -19 reference -20 responsible -20 session -17 status -18
h/conve	body -18 comment -15 end -20 none -17 responsible -16 session -22 start -18 steps 19 trainee -18
h/convo	body -17 comment -16 end -18 links -19 none -29 session -16 start -19 steps 30 trainee -15
h/copil	body -16 comment -17 links -15 none -16 priority -15 proofs -15 responsible 21 status -17 version -15
h/courr	body -16 comment -20 indicator -16 links -20 none 32 responsible -20 session -15 status -15
h/d ordr	body 19
h/day	body -18 comment -23 links -20 reference -19 responsible -20 session -20 status -15 trainee -22
h/de fin	body -16 date -19 deadline -15 expiry 18 lastCheck -16 none -17 start -20 steps 19
h/de qui	body -22 none -17 responsible 16 trainee 16
h/deb	body -15 end -20 session -21 start 26 steps -19 trainee -16
h/debut	body -20 comment -17 end -38 links -16 none -22 reference -17 responsible -20 session -30 start 32 steps -19 trainee -18
h/depen	body -15 none -17 responsible 17
h/devel	body -15 responsible 20 trainee -16
h/diver	body -16 comment 19 end -17 links -17 none -17 reference -15 responsible -19 session -18 start -15 steps -17 trainee -17
h/donne d	body 15
h/dos	body -16 comment -17 end -16 links 27 none -24 start -16 trainee -16
h/echan	body -18 comment 18 date -15 deadline -16 expiry -15 links -18 proofs -15 responsible -20 start -22
h/elev	body -21 documents -26 session -21 start -15 step 20 steps -18 trainee 20
h/elev$	body -19 documents -25 session -19 step 20 steps -21 trainee 17
h/elle	body -21 end -16 links -19 none -22 responsible -22 start -20 trainee -20
h/emarg	body -16 comment -16 end -17 none -17 responsible -15 session -16 start -21 steps 29 trainee -16
h/emplo	body 19 comment -18 end -17 links -15 none -16 reference -15 responsible -22 start -17 trainee -16
h/emplo$	body 17 steps -16
h/encad	body -16 comment -16 links -15 none -15 responsible 18 steps -18
h/end	body -15 comment -15 end 25 none -19 reference -15 start -18 steps -24 trainee -15
h/ensei	body 16 responsible -15
h/ensei$	body 18 responsible -15
h/entit	body 23 session -16 trainee -16
h/epreu	body -15 steps 23
h/etabl	body 23 comment -16 documents 15 expiry -18 links -18 none -21 proofs -16 responsible -23 step -15 version -15
h/eval	body -24 comment -19 end -29 label -20 links -16 none -22 reference -17 responsible -29 session -28 status 20 steps 35 trainee -21
h/exam	body -15 comment -15 responsible -15 session -15 start -15 steps 22 trainee -15
h/explo	body 16
h/fafce	body 15 none -17
h/feder	body 18 none -15
h/feedb	body -20 steps 19
h/final	body -18 comment -20 steps 24
h/finan	body 22 comment -23 end -16 indicator -15 links -17 reference -19 responsible -25 session -20 start -17 status -16 trainee -18 version -15
h/finan$	body 18 comment -23 links -17 reference -17 responsible -20 session -18 status -18 version -15
h/focal	body -15 comment -23 lastCheck -15 links -15 responsible 24 score -20 status -16
h/food	body -16 responsible -15 trainee 15
h/gr	body -16 comment -19 links -18 none -19 reference -16 responsible -19 session 24 steps -16
h/group	body -23 comment -20 links -21 none -21 reference -21 session 24 status -16 steps -18 trainee -19
h/group$	body -18 comment -21 links -18 none -21 reference -20 session 17 steps -17 trainee -15
h/h	body -17 comment -16 criterion -16 deadline 20 indicator -21 label -16 links -15 none 17 priority -19 proofs -22 reference -17 responsible -27 severity -16 status -24 version -23
h/hostn	body -15 comment -19 links -19 none 25 responsible -18 session -15 status -16 steps -16
h/ice$	body -15 responsible 18
h/initi$	body -20 comment -20 indicator -16 links -19 none -23 proofs -16 responsible 23 session -16 status -16 version -15
h/inscr	body -15 comment -17 date 19 deadline -20 expiry -17 lastCheck -16 links -16 none -18 responsible -18
h/intit	body -16 comment -16 criterion -15 date -20 indicator -18 label 28 links -24 none -22 reference -20 responsible -23 status -23 steps -15 version -20
h/inves	body -15 comment -18 end -18 links -15 none -19 responsible -16 session -16 start -16 steps 19 trainee -15
h/j ai	body -18 deadline -15 documents 17 links -18 none -33 proofs 25
h/jn	body -16 comment -17 end 21 links -15 none -16 reference -16 responsible -16 session -17 steps -19 trainee -17
h/jour$	body -18 comment -21 end 15 expiry -19 indicator -17 lastCheck 17 links -26 proofs -19 reference -15 session -18 status -21 steps -17 trainee -17 version -26
h/kms	body -15 none 25 responsible -17
h/l appre	body -21 reference -16 session -15 steps -16
h/l organ	body 19 trainee -16
h/livre	body -15 none -15 steps 22 trainee -15
h/matie	body -16 comment -19 links -19 none 20 proofs -20 responsible -21 session 17 status -20 steps -16 trainee -16
h/nom du	body -18 comment -15 end -15 links -19 none -23 proofs 19 reference -15 responsible -18 step -17
h/not$	body -15 comment 21 deadline -17 indicator -15 lastCheck -16 links -19 none -25 proofs -20 responsible -22 session -16 severity -15 status -23
h/opco	body 20 comment -17 end -17 links -19 none 16 responsible -17 session -20 status -16 steps -16 trainee -16
h/org	body 19
h/org$	body 19 responsible -15
h/organ de	body 21 session -18
h/organ$	body 20 trainee -15
h/out	body -15 comment -20 date -22 lastCheck -20 links -17 none -22 responsible -18 steps 19
h/ouver	body -18 comment -19 end -18 links -20 none -15 reference -15 responsible -17 session -19 start 19 trainee -17
h/parco	body -17 comment -25 deadline -15 documents -21 indicator -17 links -22 none -23 reference -19 status -16 trainee -16
h/parco$	body -18 comment -23 documents -18 links -19 none -18 reference -24 status -15 trainee -16
h/parti	body -22 end -21 phase 17 responsible -25 start -21
h/parti$	body -16 end -15 links -29 reference -26 responsible -18 session -21 start -15
h/pass t	body 15 none -16 step 15
h/pay	body 18 responsible -19
h/pay$	body 20 responsible -20
h/payeu	body 16
h/payin	body 16 responsible -16
h/perso$	body -16 indicator -15 label -16 links -16 none -15 responsible 15
h/pilot	body -23 comment -17 deadline -15 indicator -16 links -19 none -22 proofs -17 responsible 28 session -15 status -19
h/port	body -19 none -18 responsible 19
h/posit	body -15 comment -18 date -15 end -16 links -20 none -24 proofs -23 reference -17 responsible -24 session -15 status 26 steps 21 trainee -16
h/preno	body -26 session -22 steps -22 trainee 22
h/quest	body -19 comment -33 end -20 expectedLevel -18 indicator -15 links -19 reference -15 responsible -18 session -15 start -17 status -24 steps 17 trainee -17
h/qui finan	body 15
h/qui pay	body 16 responsible -15
h/qui s	body -22 label -17 proofs -20 responsible 19
h/regle	body -19 comment -20 end -17 links -17 reference -17 responsible -20 session -15 start -17 steps 21 trainee -15
h/rep	body -15 comment -15 deadline -16 links 27 none -20 proofs -18 responsible -16 session -17 status -17
h/respo$	body -19 comment -20 links -15 none -29 priority -15 proofs -16 responsible 29 status -19 version -15
h/s en	body -15 comment -17 responsible 21
h/se pass	body 15 none -23 step 15
h/sent	body -19 comment -19 end -15 links -15 none -21 reference -15 responsible -17 session -17 start -15 step -15 steps 23 trainee -15
h/sent$	body -19 comment -19 end -15 links -15 none -21 reference -15 responsible -17 session -16 start -16 step -15 steps 23
h/ses	body -22 comment -24 none -19 reference -23 responsible -19 session 16 steps -21 trainee -22
h/sessi	body -28 comment -22 documents -15 indicator -16 links -17 none -32 reference -34 responsible -23 session 27 status -18 step -15 steps -26 trainee -23
h/signe	body -16 comment -18 date 20 documents 30 end -18 expiry -20 links -18 none -35 reference -16 responsible -18 session -20 start -18 step -26 steps 29 trainee -19
h/soc	body 21 comment -17 responsible -17 session -15 steps -15 trainee -15
h/socie	body 24 comment -18 links -15 none -17 responsible -15 session -18 steps -16
h/sonda	body -15 comment -16 links -15 none -16 responsible -17 steps 19
h/stag	body -30 date -17 documents -22 expiry -18 indicator -27 proofs -16 reference -15 session 16 status -23 step -19 steps -35 version -15
h/stag$	body -28 end -21 start -19 status -18 steps -28
h/stagi$	body -17 comment -19 end -18 none -16 reference -18 responsible -21 session -23 start -20 steps -22 trainee 19
h/struc	body 18 none -15
h/struc$	body 16
h/stude	body -15 responsible -19 session -18 trainee 19
h/suivi	body -20 comment -19 end -18 links -17 none -18 start -17 trainee -19
h/teach	body -15
h/teach$	body -16
h/term	body -17 comment -23 date -15 documents -15 end 20 indicator -17 label -15 links -23 phase -15 reference -20 responsible -23 session -20 start -17 status -23
h/test	body -20 comment -19 end -24 links -17 none -31 reference -17 responsible -20 session -19 start -29 steps 31 trainee -20
h/them	body -17 label 20
h/typ de	body -17 expectedLevel 21 none -31 severity 15 status -21
h/up	body -15 links -19 none -24 reference -20 session -21
h/vol	body -23 documents 15 expiry -16 lastCheck -15 reference -18 responsible -18 start -16 trainee -16
h/vol$	body -16 documents 15 steps -18
h/who$	body -15 responsible 16
h/y	body -18 criterion -21 date -20 deadline -30 documents -16 expectedLevel -24 expiry -23 indicator -33 label -24 lastCheck -25 proofs -32 score -21 status -18 steps -16 version -25
h/%$	comment -15 deadline -15 indicator -15 proofs -15 score 28 status -19
h/^acteu	comment -15 none -15 responsible 25
h/^adres	comment -17 links 15 none 20 proofs -21 reference -15 responsible -17 version -16
h/^analy	comment 21 none -15 status -15 steps 16
h/^anyth	comment 21 links -15
h/^attes	comment -24 session -16 steps 36 trainee -15
h/^au	comment -15 end 20 expiry -35 links -17 priority -16 proofs -18 reference -15 status -21 steps -15
h/^audit	comment -21 none -19 trainee 19
h/^bloc	comment -16 criterion 16 deadline -15 documents -15 indicator -15 links -15 none -19 phase 18 responsible -16 status -18 step -17
h/^bon	comment 15 deadline -32 expiry 16 none -17
h/^ca	comment -20 deadline -16 label -19 links -17 none -20 responsible -15 severity -21 status 25
h/^cat	comment -19 criterion -18 links -18 proofs -18 responsible -17 status -27 version -16
h/^champ	comment -16 none -21 status -22
h/^comen	comment 20 indicator -15 label -15 links -16 none -16 responsible -16 start 17 status -15
h/^comm	comment 19 links -15 none -19 responsible -16 status -17 version -15
h/^comment	comment 15 indicator -17 links -15 none -15 responsible -15 score -15
h/^confo	comment -16 deadline -15 none -15 severity -20 status 20
h/^contr	comment -15 date -17 end -17 expiry -16 lastCheck 18 none -20 reference -17 start -16 status -15 step 16 steps 20
h/^cot	comment -15 none -26 proofs -15 reference 25 responsible -27 status -17 steps -16
h/^cout	comment -18 links -16 none 26 responsible -19 status -16 version -15
h/^crit	comment -15 criterion 19 none -18 status -16
h/^day	comment -16 end -19 none -25 start 16 trainee -19
h/^deadl	comment -16 deadline 20 none -15 responsible -17
h/^delai	comment -26 deadline 15 documents -24 expiry -17 indicator -22 lastCheck -15 links -22 phase -18 reference -19 responsible -23 session -16 status -25 step -22
h/^dern	comment -17 deadline -18 expiry -18 indicator -16 label -19 lastCheck 26 none -15 responsible -17 score -15 status -18
h/^dispo	comment -18 deadline -16 indicator -15 label 15 links -15 none -18 proofs -22 responsible -19 session 20
h/^driv	comment -15 links 22 none -15
h/^due	comment -21 date -21 deadline 16 documents -16 expiry -18 indicator -18 label -15 lastCheck -17 links -19 phase -17 responsible -20 status -20 step -16
h/^dure	comment -18 links -27 none 27 proofs -16 responsible -18 score -15 status -18
h/^echan	comment 19 date -15 none -23
h/^empla	comment -16 deadline -15 links 30 none -18 proofs -16 responsible -16 status -17
h/^engag	comment -15 status -23
h/^enreg	comment -17 deadline -15 documents 17 links -20 none -20 proofs 15
h/^et	comment -19 deadline -19 documents -19 expiry -16 indicator -19 links -20 none -22 phase -24 priority -15 proofs -24 reference -17 responsible -16 step 21 version -15
h/^etap	comment -23 deadline -19 documents -35 indicator -18 links -20 none -26 phase -46 responsible -29 step 28
h/^evalu	comment -16 end -18 responsible -16 session -18 steps 32
h/^expec	comment -17 expectedLevel 23 none 16 priority -17 proofs -30 responsible -15 severity -16 status -20
h/^expir	comment -15 date -28 deadline -22 expiry 27 indicator -16 lastCheck -25 links -17 none -17 responsible -15 status -19
h/^factu	comment -16 steps 20 trainee -17
h/^fait	comment -15 date 20 deadline -15 expiry -16 none -19 responsible -26 step -15
h/^faut	comment -20 deadline 16 expectedLevel -21 label -16 lastCheck -18 links -17 responsible -16 status -19
h/^fichi	comment -15 documents 18 links -20 none -20 proofs 18
h/^fil	comment -17 deadline -15 indicator -18 priority -15 reference 17 responsible -20 session -17 status -20 steps -15 version -16
h/^formu	comment -19 documents 21 none -20 status -17 step -16
h/^fre	comment 17
h/^gap	comment 24 none -16 responsible -18 status -20
h/^guid	comment -16 none 24
h/^hour	comment -15 links -16 none 25 responsible -17
h/^id	comment -16 end -16 label -16 links -16 none -30 reference 16 start -17 status -15 steps -20 version -15
h/^ind	comment -18 criterion -21 deadline -15 indicator 27 label -36 none -23 proofs -19 responsible -19 status -22
h/^j	comment -17 deadline 15 documents -20 indicator -16 links -16 responsible -19 session -16 status -28
h/^jalon	comment -16 deadline -22 documents -24 none -27 responsible -16
h/^jour	comment -15 date 22 deadline -15 lastCheck -21 proofs -16 responsible -17 start 15 status -21 steps -15
h/^jusqu	comment -15 expectedLevel 16 links -16 responsible -15 start -15 status -16
h/^langu	comment -19 deadline -15 links -17 none 31 proofs -15 responsible -18 status -20
h/^libel	comment -17 criterion -16 indicator -22 label 21 links -20 none -19 reference -17 responsible -20 status -20
h/^link	comment -16 links 24 none -15 proofs -16 responsible -15
h/^livra	comment -18 deadline 17 documents 15 expiry -19 indicator -18 label -15 links -16 none -22 status -20 version -15
h/^matur	comment -22 links -16 none -19 proofs -18 responsible -15 status 28
h/^memo	comment 27 none -18 responsible -17
h/^model	comment -19 deadline -18 links 15 none -27 reference -19 responsible -19 session -15 status -17
h/^momen	comment -24 deadline -16 documents -27 indicator -16 links -17 none -21 responsible -16 session -16 status -20
h/^nc	comment -20 deadline -15 expectedLevel 18 indicator -16 label -15 links -18 none -25 priority -18 proofs -15 responsible -19 score -15
h/^need	comment -21 date -19 deadline 15 responsible -17
h/^niv	comment -15 criterion -16 deadline -16 expectedLevel 19 indicator -17 links -18 none -19 proofs -15 responsible -20 severity -16 status -19
h/^nom	comment -21 date -20 end -23 indicator -25 links -29 none -31 phase -16 proofs 20 reference -29 responsible -33 start -22 status -23 steps -29 trainee 21 version -19
h/^nota	comment 27 links -15 none -18
h/^obs	comment 28 links -20 none -19 priority -15 responsible -19 status -15
h/^obser	comment 28 links -21 responsible -18
h/^paper	comment -20 deadline -16 documents 18 indicator -17 links -21 none -24 proofs 21 responsible -20 status -19
h/^passa	comment -16 documents -16 links -15 none -20 session -16 steps 15
h/^path	comment -15 indicator -16 links 18 none -16 proofs -18 responsible -20 status -17
h/^pc	comment -16 links -28 none -16 proofs 17 status -18
h/^perim	comment -16 date -21 deadline -21 expiry 24 indicator -19 label -16 lastCheck -18 links -17 none -21 proofs -21 responsible -16 status -22 version -16
h/^perio	comment -16 indicator -16 lastCheck -20 links -19 none 16 phase 18 responsible -17 session -15 step -15
h/^perso	comment -29 deadline -20 documents -15 links -17 none -23 proofs -18 status -16
h/^petit	comment 15 indicator -15 none -17 session -15 status -18
h/^phas	comment -18 documents -21 indicator -17 links -19 none -22 phase 25 reference -19 responsible -22 session -21 status -22 step -15
h/^pj	comment -15 none -20 proofs 19
h/^porte	comment -18 deadline -16 links -22 none -15 proofs -17 responsible 28 status -16
h/^pr	comment -15 date -18 lastCheck -17 links -15 none -15 status -21 version -17
h/^preci	comment 29 links -16 none -19 proofs -15 status -18
h/^premi	comment -16 end -33 links -15 none -16 session -17 trainee -16
h/^pret	comment -15 none -19 status 23
h/^profe	comment -15 documents -15 links -15 none -21 proofs -16 responsible 24
h/^promo	comment -15 links -16 none -18 responsible -20 session 23 steps -16
h/^proof	comment -20 deadline -16 indicator -16 links -21 none -27 proofs 23 responsible -21 status -18
h/^quali	comment -22 criterion -23 deadline -15 label -20 none -28 responsible -23 version -17
h/^quand	comment -20 date 15 documents -21 indicator -22 links -24 reference -22 responsible -23 session -21 status -24 step -21
h/^rappe	comment -20 none 23
h/^ref	comment -19 criterion -18 documents -16 expectedLevel -15 label -20 links -23 none -33 proofs -17 reference 33 responsible -28 session -19 status -23 steps -19 trainee -17 version -19
h/^reper	comment -16 criterion -19 documents -15 indicator 15 none -28 proofs -18 responsible -20 session -16 status -18 version -20
h/^resul	comment -21 expectedLevel -15 indicator -17 label -17 lastCheck -16 none -17 responsible -16 score -17 status 30
h/^ri	comment -27 end -15 start -15 steps 20
h/^rq	comment 25 links -15 none -21 proofs -15 responsible -18 status -15
h/^sall	comment -16 none 22 responsible -20
h/^se	comment -21 deadline -25 indicator -15 links -21 none -30 proofs -18 responsible -19 score -16 status -25
h/^seuil	comment -16 expectedLevel 27 indicator -17 label -19 none -20 severity -15 status -19
h/^sever	comment -17 deadline -16 label -15 links -16 none -16 proofs -15 responsible -16 severity 21
h/^son	comment -18 indicator 17 none -23 trainee -15
h/^stag	comment -25 documents -17 end -16 indicator -18 links -20 none -29 phase 17 reference -23 responsible -18 start -18 status -18 step -15 steps -17
h/^suppo	comment -19 criterion -17 label -15 reference -22 responsible -21 score -15 status -25 step -17 version -19
h/^tarif	comment -19 links -20 none 29 responsible -21
h/^titr	comment -16 date -20 expiry -15 indicator -23 label 16 links -25 none -26 reference -19 responsible -23 status -23 step -15 version -19
h/^trac	comment -15 documents 17 links -22 none -16 proofs 19
h/^traca	comment -18 none -20
h/^urg	comment -15 deadline -15 none -15 priority 20
h/^urgen	comment -15 deadline -15 expectedLevel -18 links -16 none -23 priority 24 responsible -17 status -18
h/^url	comment -16 links 24 none -20 proofs -16 responsible -16 status -17
h/^visit	comment -16 date -19 deadline -18 lastCheck 22 none -20 responsible -15 start -17 steps 17
h/^who	comment -15 indicator -15 links -18 none -16 responsible 20 status -17
h/a quel	comment -18 criterion 15 documents -16 links -16 none -21 phase 16 status -21 step -15
h/a quoi	comment -15 label 17
h/a rendr	comment -16 deadline 24 expiry -16
h/a reten	comment 18
h/a savoi	comment 28 links -15 none -15 proofs -15
h/a signa	comment 27 none -15
h/accep	comment -17 criterion -17 expectedLevel 24 none -19 severity -15
h/accom$	comment -19 deadline -17 documents -22 indicator -16 links -19 reference -16 status -21
h/accue	comment -18 deadline 19 expiry -20 lastCheck -15 start -17
h/accue$	comment -16 links -15 none 17 status -15
h/act$	comment -15 deadline -18 expiry -15 indicator -17 lastCheck -18 none -18 priority -19
h/acteu	comment -15 none -15 responsible 30 status -15
h/acteu$	comment -15 none -15 responsible 22
h/adhes	comment -22 indicator -15 links -18 none 19 proofs -15 status -19 steps 18 version -15
h/aff	comment -16 deadline -17 none -19 proofs -17 responsible 22
h/affec	comment -15 links -16 none -16 proofs -16 responsible 21 status -15
h/age	comment -17 links -17 none 27 status -18
h/agent	comment -20 deadline -15 links -16 none 16 status -15
h/ai$	comment -26 documents 18 none -21 proofs 24
h/aid	comment -16 none 21 status -17
h/ajout	comment 19 date 17 expiry -22 lastCheck -16 none -21
h/alea	comment 16
h/amena	comment 15
h/analy	comment 18 links -16 none -17 status -15 steps 16
h/analy$	comment 16 none -17 status -15
h/annot	comment 23 deadline -16 expectedLevel -15 indicator -15 links -18 none -20 proofs -16 responsible -17 status -20
h/anyth	comment 21 responsible -17
h/apres	comment -21 date -18 documents -19 expiry 29 indicator -22 lastCheck -18 links -23 none -21 phase 21 reference -16 session -17 status -21 step -21 steps 20
h/apres$	comment -16 documents -15 none -24 phase 19
h/asses	comment -15 steps 18
h/assoc	comment -17 deadline -16 documents 18 links -19 none -26 proofs 16 responsible -20 status -22 version -17
h/assoc$	comment -16 documents 18 label -17 links -15 none -18 responsible -17 status -17 version -18
h/atend$	comment -15 expectedLevel 22
h/auto	comment -15 date -22 deadline -19 expiry -17 indicator -15 label -16 lastCheck 15 none -22 status 21
h/autod	comment -17 none -20 priority -17 score -17 status 20
h/autoe	comment -16 links -18 none -23 proofs -15 responsible -20 status 25
h/avec$	comment -15 indicator 21 status -17
h/avi	comment -16 none -18 responsible -15 status 18 steps 31
h/batte	comment -15 links -16 none 24 responsible -16 status -15
h/blanc	comment -19 none -16 status 18 steps 19
h/blanc$	comment -19 none -18 status 18 steps 17
h/bloc	comment -16 criterion 21 deadline -16 indicator -16 links -16 none -24 phase 19 responsible -16 severity -15 status -18
h/bloc$	comment -15 criterion 21 label -15 none -24 responsible -16 severity -17 status -15
h/board	comment -15 none -20 status 24
h/bonho	comment -18 end -16 links -17 none -17 responsible -17 session -20 start -16 steps -19 trainee 21
h/boucl	comment -17 deadline 20
h/boucl pour	comment -15 deadline 20
h/ca m	comment 18 none -16
h/caden	comment -15 links -16 none 23 proofs -15 responsible -17 status -15
h/calen	comment -16 deadline 18 links -15 responsible -15
h/can	comment -15 expectedLevel -15 none -21 proofs 28 status -16
h/cap	comment -16 date -15 deadline 24 indicator -16 lastCheck -17 responsible -19 status -19
h/card	comment -16 steps 17
h/cat	comment -16 criterion -20 deadline -15 indicator -16 links -19 proofs -17 responsible -18 status -19 version -17
h/ce a	comment -15 label 18
h/ce point	comment -24 status 20
h/cent	comment 19 proofs -21
h/cert	comment -15 expiry 17 none -16 steps 15
h/certi	comment -18 end -15 links -16 none -18 responsible -16 session -16 start -15 steps 16 trainee -20
h/cette	comment -28 deadline -18 lastCheck -15 none -29 phase -20 proofs -15 reference -17 responsible 18 session -15
h/cette etap	comment -22 none -21 phase -20 reference -16
h/ch$	comment -16 none -16 status -15 steps 17
h/chant	comment -15 deadline -21 expectedLevel -18 expiry -16 indicator -16 label -16 links -15 none -25 proofs -15 responsible -20 score -20 severity -15 status 17
h/charg$	comment -18 none -17 responsible 22 status -18
h/clair	comment -16 label 19 responsible -15
h/clair$	comment -16 indicator -16 label 20 responsible -17 status -15
h/coffe	comment -15 links -16 none 24
h/coll	comment -16 none -16 responsible 25
h/com	comment 23 links -18 none -18 proofs -15 responsible -16 status -16
h/combien de	comment -17 deadline 20 links -18 phase -15 responsible -22 status -15
h/comen	comment 17 links -15 none -15 start 15
h/comm	comment 18 deadline -15 expectedLevel -15 indicator -18 links -25 none -20 responsible -17 version -17
h/comme	comment 28 deadline -18 end -30 expectedLevel -19 indicator -18 label -22 lastCheck -15 links -22 none -30 priority -16 proofs -23 responsible -20 severity -18 start 22 status -24 steps -16 trainee -21
h/comme de	comment 23 status -20
h/comme$	comment 17 deadline -15 links -17 none -24 responsible -16 status -16
h/comment je	comment -19 status 24
h/comment$	comment 23 deadline -16 none -22 proofs -21 responsible -16 status -32
h/con	comment -16 none 15
h/conte	comment 21 proofs -18
h/conte$	comment 26 proofs -22
h/cost	comment -16 links -15 none 20 responsible -16
h/cot	comment -15 date -15 documents -16 indicator -17 none -32 proofs -17 reference 28 responsible -28 status -20 version -15
h/cout	comment -17 deadline -15 indicator -15 links -16 none 26 responsible -20 status -15
h/cpt	comment -17 links -16 none 20 responsible -17 status -16
h/crit	comment -16 criterion 29 deadline -15 indicator -24 label -16 links -15 none -24 proofs -16 responsible -16 status -18 version -16
h/ctrl$	comment -15 date -29 deadline -25 expiry -18 lastCheck 27 none -16 status -15
h/d accom	comment -17 session -17 status -18
h/de chemi	comment 17 status -19
h/de confo	comment -20 none -16 severity -20 status 23
h/de contr	comment -20 date -20 deadline -17 expiry -18 indicator 16
h/de preuv	comment -22 date -18 documents 18 links -20 proofs 20 responsible -21 status -24
h/de quoi	comment -17 indicator -22 label 19 none -20 responsible -15 status -18
h/dead	comment -18 date -15 deadline 24 expiry -15 indicator -16 links -18 responsible -17 status -16
h/deadl	comment -24 deadline 27 documents -19 links -15 responsible -23 status -24 step -20
h/deadl$	comment -16 deadline 18 documents -16 responsible -16 status -20 step -17
h/debat	comment 18 status -18
h/debit	comment -18 deadline -15 links -20 none -21 priority -16 proofs -16 responsible 25 status -18
h/decle	comment -15 deadline 18 documents -17 responsible -23
h/del	comment -17 documents -16 indicator -15 links -15 responsible -16 status -15
h/delai	comment -27 date -15 deadline 22 documents -25 expiry -19 indicator -23 label -16 lastCheck -23 links -18 phase -19 proofs -16 reference -20 responsible -25 session -18 status -28 step -25
h/delai$	comment -18 deadline 21 documents -18 indicator -15 lastCheck -26 responsible -20 status -18
h/deliv	comment -15 indicator -16 links -17 none -18 responsible -17 status -16 steps 18
h/dern	comment -18 deadline -18 expiry -17 indicator -17 label -19 lastCheck 29 none -15 responsible -19 score -16 severity -16 status -19
h/descr	comment -15 expectedLevel -16 indicator -17 label 18 none -16 status -17
h/diffu	comment -17 deadline -16 expiry -18 lastCheck -21 links -15 none 22
h/diffu$	comment -16 deadline -16 expiry -19 lastCheck -20 none 21
h/dispo$	comment -22 links -20 none -27 proofs 22 responsible -19 session 15 status -15
h/dit$	comment 25 label -19 none -16
h/don	comment -21 documents -15 indicator -19 label -19 links -20 none -20 proofs -23 severity -16 steps 16
h/donn$	comment -21 documents 16 none -27 status -22 step -17 steps 19
h/donne	comment -26 deadline -16 documents 19 indicator -16 links -24 none -28 responsible -25 session -16 status -22 steps 18
h/dos$	comment -15 links 26 none -20 steps -17
h/dri	comment -20 deadline -18 documents -16 expectedLevel -15 indicator -18 links -19 none -18 priority -16 proofs -15 responsible 26 status -21 version -15
h/driv	comment -16 links 24 none -15 proofs -15
h/du momen	comment 15 documents 18 none -22 proofs -15 step -16
h/du point	comment -19 criterion -15 indicator 15 lastCheck -15 none -21 responsible -16 score -18 status 15
h/durat	comment -17 links -16 none 22 priority -15 responsible -16 status -18
h/echan$	comment 18 links -16 responsible -18 steps -16
h/editi	comment -15 date -17 indicator -22 links -19 none -18 priority -16 proofs -15 reference -20 responsible -21 status -19 version 30
h/eleme de	comment 22 links -17 none -27 status -16
h/elle$	comment 19
h/empla	comment -17 deadline -16 documents -15 indicator -19 links 33 none -24 proofs -16 reference -18 responsible -18 status -19 version -15
h/en charg	comment -20 none -16 priority -15 responsible 25 status -18
h/en clair	comment -16 indicator -16 label 20 responsible -16
h/en marg	comment 18 responsible -16 status -16
h/en oeuvr	comment -17 deadline 17 expiry -18
h/en vrac	comment 23 responsible -16 status -23
h/en$	comment -19 deadline -16 proofs -16 responsible -20 status -19
h/enreg	comment -15 deadline -22 documents 17 expiry -20 indicator -15 lastCheck -21 none -20 responsible -19 status -17
h/entre$	comment -23 end -19 expectedLevel -18 indicator -16 label -16 links -17 priority -16 proofs -16 responsible -20 session -17 start 16 status -21 version -17
h/envoy	comment -17 none -15 session -16 start -15 steps 24
h/envoy$	comment -17 none -15 session -15 steps 22
h/epi	comment -15 end -15 steps 20
h/est atten	comment -15
h/est dit	comment 24 label -18 none -15
h/etabl$	comment -23 deadline -15 documents 19 links -21 none -27 proofs -15 responsible -21 step -16 version -15
h/etap$	comment -15 indicator -23 links -26 none -16 session -28
h/execu	comment -15 links -15 none -15 responsible 15
h/execu$	comment -15 deadline -15 documents -16 indicator -15 links -16 none -15 responsible 16 status 15
h/exig$	comment -16 criterion -15 deadline -15 indicator -16 none -20 priority -18 proofs -17 severity -21 status -27
h/expir	comment -16 date -32 deadline -31 expiry 40 indicator -17 lastCheck -32 links -21 none -27 proofs -18 responsible -16 status -20 version -15
h/factu	comment -18 none -15 steps 18 trainee -18
h/faiso	comment -17 label -17 none 27 proofs -15
h/feuil	comment -16 documents 18 end -15 responsible -15 start -22 steps 31
h/fich	comment -15 indicator -18 links -16 none -22 responsible -17 session -15 status -18
h/filed	comment -19 deadline -16 indicator -15 links 26 none -18 responsible -18 status -16
h/fin$	comment -19 expiry 17 links -19 none -27 reference -18 responsible -19 session -21 start -37 trainee -20
h/fini	comment -17 end 16 expiry -21 lastCheck -19 links -15 severity -16 start -15
h/folde$	comment -20 links 25 none -16 reference -18 trainee -18
h/fourn	comment -17 links -18 none -24 proofs 24 responsible -17 status -17
h/fourn$	comment -15 links -17 none -23 proofs 19 responsible -17 status -16
h/fr	comment -18 none 17
h/fre	comment 18
h/fre comment	comment 15
h/gap$	comment 33 none -15
h/gener	comment 16 documents 19 links -15 none -15 responsible -15 status -16
h/gener$	comment -16 documents 20
h/gest	comment -15 links -22 none -20 responsible 23
h/given	comment -17 none -16 responsible -15 status 17 steps 19
h/given$	comment -16 none -16 status 17 steps 18
h/go	comment -15 criterion -16 deadline -15 indicator -18 none -24 responsible -15 status 33 version -17
h/goute	comment -15 none 23 responsible -16
h/grad	comment -15 expectedLevel -16 none -19 responsible -16 status 15
h/grav$	comment -17 links -15 none -18 responsible -16 severity 21 status -17
h/grill	comment -15 none -15 steps 15
h/h$	comment -21 deadline 19 expectedLevel -16 links -17 responsible -19 status -16
h/headi	comment -18 criterion 23 deadline -17 expectedLevel -15 expiry -15 indicator -18 label -18 links -17 none -21 priority -17 proofs -17 responsible -16 score -15 severity -15 status -19
h/heur$	comment -16 none 18
h/honor	comment -17 documents -15 links -17 none 26 status -15
h/hour	comment -18 expectedLevel -16 links -17 none 21 responsible -16
h/ici$	comment -27 documents -19 links 24 reference -17 responsible -20 status -19 step -15
h/id$	comment -19 deadline -15 label -22 links -19 proofs -21 reference 21 responsible -27 session -17 status -22 version -21
h/impor$	comment -16 deadline -15 links -17 none -20 priority 22 responsible -15 status -16
h/impri ?	comment -16 deadline -17 expectedLevel -15 links -15 none 31 priority -18 responsible -18
h/ind$	comment -21 criterion -19 deadline -17 indicator 17 label 16 links -18 none -28 priority -16 proofs -17 reference -19 responsible -18 version -27
h/inr	comment -16 none -16 steps 15
h/inspi	comment 18 none -15
h/j en	comment 15 none -18 proofs -25 responsible -17 status 16
h/jalon	comment -23 date -15 indicator -21 lastCheck -15 links -20 reference -22 responsible -25 session -18
h/jalon$	comment -19 indicator -17 lastCheck -15 links -21 reference -17 responsible -21 session -15 status -28
h/je montr	comment -15 documents 15 none -28 proofs 26
h/journ	comment -15 none -15 step 15
h/jusqu au	comment -18 date -16 documents -20 expiry 22 indicator -15 links -18 proofs -19 responsible -18 score -17 status -26
h/just	comment -18 criterion -15 expectedLevel -16 label -16 links -20 none -23 proofs 24 responsible -17 score -15 status -21 version -17
h/koi	comment -15 criterion -23 indicator -20 label 17 links -22 none -19 status -17
h/l ai	comment -15 deadline -21 indicator -19 lastCheck 28 none -22 proofs -19 status -17 steps 15
h/label	comment -15 deadline -15 indicator -18 label 23 none -16 status -20 version -15
h/label$	comment -15 indicator -18 label 22 none -17 status -19 version -15
h/langu	comment -19 deadline -16 links -16 none 30 priority -15 responsible -18 status -19
h/lettr	comment -18 deadline -15 links -16 none -19 proofs -16 responsible -18 status 24 steps 17
h/libel	comment -18 criterion -16 documents -16 expectedLevel -15 indicator -26 label 28 links -21 none -21 reference -17 responsible -20 status -23 step 16 version -20
h/libr	comment 19
h/libr$	comment 19
h/link	comment -27 indicator -15 links 25 none -22 proofs -19 reference -17 responsible -23 status -17
h/link$	comment -24 indicator -15 links 24 none -18 responsible -20 status -18
h/list$	comment -18 deadline -16 indicator -21 lastCheck -16 links -21 none -34 priority -15 proofs 18 responsible -19 status 16
h/livra	comment -17 deadline 17 documents 16 end 16 expiry -19 indicator -18 links -17 none -22 start -15 status -20
h/livra$	comment -16 end 17 indicator -15 links -17 none -15 start -16
h/machi	comment -18 links -19 none 22 proofs -17 responsible -15 status -20 version -18
h/malle	comment -23 steps 21
h/marg	comment 19 responsible -15 status -16
h/marg$	comment 19 responsible -16 status -15
h/matur	comment -22 deadline -16 links -18 none -16 priority -15 proofs -18 responsible -15 severity -16 status 23
h/max	comment -17 links -17 status -16
h/max$	comment -16 links -16 status -18
h/me donn	comment -16 deadline 18 expiry -20 status -19
h/me sen	comment -25 status 19
h/me vient	comment 18
h/meal	comment -15 links -16 none 25 responsible -16
h/memo	comment 28 none -17 responsible -17
h/memo$	comment 24
h/mes not	comment 26 none -27 proofs -18
h/mes pense	comment 22 none -20 proofs -20
h/metar	comment -17 links -17 none 23 responsible -17 status -18
h/mis	comment -19 expiry -22 indicator -16 lastCheck 20 none -23 proofs -15 responsible -20 version 16
h/mobil	comment -16 none -16
h/model	comment -25 deadline -22 indicator -22 phase -16 proofs -16 responsible -23 session -17 status -22 step -18 version 16
h/model$	comment -15 proofs -16 version 16
h/mot	comment 24 deadline -15 label 17 links -19 none -20 proofs -18 responsible -17 status -15
h/mot$	comment 25 links -15 none -16
h/nam	comment -26 date -19 deadline -18 documents -18 end -18 expiry -18 indicator -19 label -16 links -32 priority -16 reference -31 score -15 start -18 status -26 steps -25 version -20
h/nb de	comment -22 none 31 responsible -15
h/nivea de	comment -15 expectedLevel -20 none -24 responsible -17 severity 19
h/not 0	comment -21 proofs -18 score 20
h/not inter	comment 20 status -16
h/not le	comment -16 date 19 deadline -15 expiry -16 lastCheck -18
h/nota	comment 24 none -16
h/nota$	comment 26 none -16
h/numer$	comment -17 criterion -16 documents -16 indicator 22 links 16 priority -16 proofs -25 responsible -16 session -16 status -18 version -18
h/objec	comment -18 date -20 expiry -20 indicator -16 label 18 lastCheck -24 proofs 18 status -21
h/obs	comment 26 deadline -15 none -15 proofs -15 status -18
h/obs$	comment 27 documents -16 none -17
h/obser$	comment 27 documents -19 links -15 none -15
h/oeuvr	comment -18 deadline 17 expiry -20
h/oeuvr$	comment -16
h/ok$	comment -19 deadline -17 links -16 none -16 steps 18
h/on fait	comment -16 expectedLevel -18 label -22 proofs -17 status -18
h/on s	comment 16 none -17
h/op	comment -16 documents -17 links -17 none -18 step 19
h/opco$	comment -15 links -15 none 16
h/opera	comment -15 links -15 none -17 status -15 step 18
h/or	comment -18 deadline -20 expectedLevel -18 indicator -18 links -17 none -23 phase -16 responsible 19 severity 16 step -22
h/or not	comment -15
h/ou j	comment -16 documents -15 responsible -15 status 16
h/ou$	comment -15 indicator -15 links 22 none -23 responsible -25
h/oui	comment -19 deadline -18 expectedLevel -18 label -15 links -18 none -26 priority -15 proofs -15 responsible -22 severity -23
h/our	comment -16 none 24
h/out$	comment -18 deadline -17 links -16 none -18 responsible -16
h/outil	comment -15 documents 19 none -15
h/ouver$	comment -18 links -18 none -16
h/owner	comment -17 deadline -16 links -20 none -22 proofs -21 reference -17 responsible 32 status -22 step -18 version -15
h/owner$	comment -17 deadline -16 links -16 none -17 proofs -20 reference -16 responsible 29 status -21 step -18
h/p	comment -18 deadline -18 links -22 proofs 16 responsible -19 status -25
h/pag$	comment -15 none 27
h/part	comment -15 documents -20
h/pass$	comment -16 links -15 none 24 responsible -15 status -20
h/passa	comment -19 documents -16 links -18 none -22 phase -15 priority 15 responsible -19 session -15 status -15 step 16 steps 16
h/passe	comment -15 deadline -15 indicator -17 none 15 proofs -15 status -16
h/path	comment -17 indicator -15 links 22 none -23 proofs -22 reference -15 responsible -17 status -15 version -15
h/pc	comment -15 deadline -15 indicator -17 none -27 responsible -16 status -17
h/pc$	comment -17 none -17
h/pens	comment 21 proofs -23 status -15
h/perio	comment -19 indicator -17 links -21 phase 18 proofs -16 responsible -18 session -15 status -17
h/perio$	comment -20 deadline -18 documents -15 expiry -16 indicator -16 links -21 phase 15 priority -18 proofs -16 responsible -18 session -15 status -17
h/peut	comment -15 links 24 none -27
h/phas	comment -19 deadline -15 documents -23 indicator -17 links -20 none -27 phase 25 reference -19 responsible -21 session -22 status -22 step -16
h/pilot$	comment -16 links -15 none -20 proofs -15 responsible 23 status -15
h/pj	comment -17 none -21 proofs 23
h/poche	comment -17 documents -19 indicator -15 links 22 proofs -20 reference -17 responsible -22 session -18 status -24 steps -18 trainee -18 version -15
h/point de	comment 16 label 18 lastCheck -31 links -21 none -15 responsible -26 score -26 status -26
h/prati	comment -30 label -16 links -16 none 26 proofs -28
h/prati$	comment -29 indicator -17 label -15 links -16 none 24 proofs -27
h/preci	comment 22 links -15 proofs -15 status -18
h/preci$	comment 23 none -17
h/prend	comment -17 label -16 none -15 proofs -19
h/prese$	comment -26 links -16 proofs 19
h/press ?	comment -15 none -20 priority 21 status -24
h/prevu$	comment -16 date -22 expiry -19 indicator -16 lastCheck -24 responsible -17 status -16
h/prio	comment -20 criterion -15 deadline -16 expectedLevel -19 links -18 none -24 priority 26 proofs -16 responsible -15 score -15 severity -15 status -15
h/prix	comment -16 links -15 none 25 responsible -17 status -16
h/proba	comment -15 none -15
h/proba$	comment -16
h/proce$	comment -23 deadline -19 indicator -16 links -25 none -32 reference -18 session -18 status -21
h/produ	comment -18 date 16 deadline -18 expiry -16 indicator -17 links -17 reference -18 responsible -16
h/produ$	comment -16 deadline -16 documents 15 indicator -15 links -15 status -20
h/profe	comment -17 documents -15 links -17 none -22 proofs -16 responsible 22 session -17 status -15
h/progr	comment -24 deadline -15 expiry -16 indicator -17 label -15 links -18 none -20 priority -15 proofs -18 responsible -18 severity -15
h/progr$	comment -20 criterion -15 deadline -16 expectedLevel -15 indicator -15 label -16 links -18 none -19 priority -15 proofs -17 responsible -16 severity -15 version -17
h/proje	comment -15 none -17 steps 15
h/promo	comment -15 links -16 none -18 responsible -21 session 23 steps -15
h/promo$	comment -16 links -15 none -15 responsible -16 session 25 steps -17
h/proof	comment -19 deadline -16 indicator -16 links -21 none -26 proofs 24 responsible -20 status -19
h/pts	comment -15 none -19 score 25 status -15
h/pui	comment -15 none -21
h/pui je	comment -15 none -22
h/qu ai	comment 24 none -18 status -15
h/quand$	comment -19 date -16 deadline 16 documents -20 indicator -21 links -16 phase -18 reference -16 responsible -19 status -17 step -19
h/que ca	comment 15 label -15 status -19
h/que le	comment -17 expectedLevel 15 none -19
h/que me	comment -15 none -15
h/que nous	comment -22 documents -20 label -15 none 20 proofs -16
h/qui en	comment -26 label -21 none -18 proofs 23
h/qui est	comment -24 none -19 proofs -18
h/qui me	comment 18
h/r	comment -24 criterion 15 links -15 none -23 proofs -16 steps 21
h/rag	comment -21 deadline -16 expectedLevel -15 expiry -15 indicator -16 label -15 links -17 none -18 proofs -18 responsible -17 severity -15 status 31
h/rag$	comment -19 deadline -15 expectedLevel -15 indicator -15 label -15 links -16 none -17 proofs -16 responsible -17 status 28
h/rang$	comment -18 indicator -17 proofs -16 responsible -15 status -20
h/rank	comment -20 deadline -15 indicator -16 label -15 links -15 none -20 priority 25 proofs -15 status -20
h/rank$	comment -16 priority 20 status -16
h/reali	comment -18 date -18 deadline 20 expiry -25 indicator -15 label -15 lastCheck -19 links -17 proofs -16 responsible -19 status 20
h/reali$	comment -16 links -15 responsible -16 status 20
h/recue	comment -20 responsible -15 session -15 steps 23 trainee -15
h/recue$	comment -16 none -16 steps 18
h/ref$	comment -17 documents -15 links -23 proofs -16 reference 21 session -19 status -22 step -16 version -17
h/regio	comment -20 deadline -15 links -19 none 24 priority -15 responsible -18 status -19
h/regl	comment -16 none -16 responsible -16 status 19
h/remar$	comment 25 links -20 none -22 proofs -17 steps -15
h/remi	comment -15 end -16 links -15 none -19 responsible -16 session -17 steps 23 trainee -16
h/rendr	comment -15 deadline 24 expiry -16
h/rendu	comment -18 deadline -16 indicator -19 label -15 links -20 none -17 proofs -17 responsible -20 status 26 version -15
h/renou	comment -16 date -20 deadline -34 expiry 41 lastCheck -25 none -24 proofs -18
h/reper	comment -19 criterion -19 deadline -17 indicator 15 none -31 proofs -19 reference 16 responsible -21 session -19 status -23 step -16 version -22
h/reser	comment 25 links -15 none -16 responsible -16 status -16
h/reser$	comment 24 links -15 status -15
h/resul	comment -23 expectedLevel -17 indicator -19 label -19 lastCheck -19 none -19 priority -15 proofs -16 responsible -18 score -19 status 33
h/resul$	comment -15 status 22
h/reten	comment 18 expectedLevel -18 links -17 none -22 score -17
h/reten$	comment 17 expectedLevel -21 links -17 none -21 score -19
h/retro	comment -20 links 31 none -16 proofs -21 status -20
h/retro ici	comment -19 deadline -15 links 24 none -16
h/revis	comment -16 date -18 deadline -17 indicator -17 label -16 links -16 proofs -17 responsible -17 status -16 version 23
h/revis$	comment -16 deadline -15 expiry -21 label -15 version 23
h/ri	comment -28 steps 21 trainee -15
h/room	comment -19 indicator -16 links -16 none 24 status -18
h/room$	comment -19 indicator -16 links -15 none 27 proofs -16 status -19
h/s agit	comment -16 label 16 links -16 none -23 proofs -23 responsible -24 status -19
h/sa	comment -30 end -19 none -24 reference -22 trainee -19
h/saiso	comment -15 none 22
h/sall	comment -17 links -15 none 24 status -17
h/sall$	comment -18 links -15 none 23 status -16
h/savoi	comment 26 links -16 none -15
h/savoi$	comment 22 deadline -16 none -18 responsible -15
h/sayin	comment 15
h/semin	comment -16 links -16 reference -15 session 16 steps -17 trainee -15
h/semin$	comment -16 links -17 none -15 reference -16 session 18 steps -15 trainee -15
h/sen	comment -25 status 19
h/seque	comment -15 documents -18 none -20 responsible -16 status -17
h/serve	comment -19 deadline -16 expectedLevel -16 indicator -17 label -15 links 26 none -20 responsible -17 status -21
h/serve$	comment -15 indicator -15 links 23 none -17 responsible -15 status -19
h/ses$	comment -18 links -17 none -15 reference -17 responsible -16 session 18 steps -20 trainee -17
h/seuil	comment -15 expectedLevel 24 label -15 none -17 status -17
h/sheet	comment -19 none -18 steps 23 trainee -26
h/shift	comment -15 none 23 responsible -15 status -16
h/sign	comment -18 documents 16 end -16 expiry -18 links -16 none -16 responsible -16 session -16 steps 23
h/signa	comment 27 none -15
h/signa ?	comment 17 steps -17
h/signa$	comment 20
h/signe$	comment -17 documents 25 end -17 none -25 session -17 start -16 step -19 steps 24 trainee -15
h/sit$	comment -15 expectedLevel -15 links -16 priority -20 proofs -16 responsible -20 version -15
h/snag	comment 22 documents -15 links -16 none -18 responsible -18
h/son	comment -19 end -24 indicator 20 none -29 proofs -15 responsible -24 start -22 trainee -24
h/sor	comment -16 none -23 proofs 27
h/sorti	comment -20 documents 22 end 25 expiry -15 links -20 none -23 proofs 22 responsible -20 session -16 start -22 status -15 step -15 steps -17
h/sorti$	comment -16 documents 17 end 18 links -16 none -20 responsible -17 start -16
h/stagi	comment -22 end -20 none -21 reference -20 responsible -23 session -24 start -23 steps -26 trainee 24
h/stand	comment -17 expectedLevel 23 label -18 links -21 none -26 proofs -18 responsible -15
h/stat	comment -17 links -16 none -25 proofs -22 reference -17 responsible -20 status 37 version -15
h/state	comment -15 label 19 none -16 status -15
h/statu$	comment -25 none -18 proofs -17 reference -16 responsible -18 status 32
h/stock	comment -16 links 25 none -20 proofs -16 responsible -15 status -16
h/sujet ?	comment 21 none -15
h/suppo	comment -21 criterion -17 deadline -16 expiry -16 label -15 phase -16 responsible -22 score -16 session -15 status -15 step -21
h/sur ce	comment -25 status 21
h/tag	comment -15 links -18 none 21 status -15
h/tag$	comment -16 expectedLevel -15 links -19 none 23 status -16
h/tel$	comment -19 links -15 none 20 status -17
h/telep$	comment -18 links -17 none 15 responsible -17 status -17
h/temoi	comment -25 label -20 links -15 none -20 proofs 25 responsible -21
h/temoi$	comment -23 label -18 none -19 proofs 23 responsible -20
h/temp	comment -20 documents -21 indicator -22 links -25 phase 16 reference -18 responsible -24 session -21 status -26
h/tempo	comment -19 deadline 15
h/termi	comment -18 end 22 expectedLevel -15 expiry -23 lastCheck -18 links -16 none -23 proofs -17 start -24 status 24
h/tet$	comment 15 none 16
h/the audit	comment -15 none -19 proofs 26
h/till	comment -15 deadline -17 expiry 27 links -15 none -18 proofs -16 responsible -16 status -17
h/titr	comment -15 date -17 indicator -15 label 16 links -21 none -22 reference -19 responsible -23 status -21 version -16
h/traca	comment -18 none -24 status -16
h/trans	comment -15 none 18 responsible -15
h/trans$	comment -15 links -15 none 19 responsible -16 steps 16
h/two	comment 18 proofs -19
h/under	comment -19 deadline -15 links 26 none -18 proofs -15 responsible -20 status -17
h/unit	comment -15 links -17 none 23 status -15
h/until	comment -17 date -25 deadline -18 expiry 24 indicator -17 lastCheck -16 links -20 none -20 priority -15 proofs -15 responsible -19 status -22 version -18
h/url	comment -18 links 36 none -33 proofs -30 reference -19 responsible -18 status -20 version -15
h/url$	comment -16 links 32 none -28 proofs -23 status -15
h/utili	comment -21 deadline -15 documents 28 links -22 responsible -15 status -20
h/utili$	comment -15 documents 25 links -22 responsible -16
h/vehic	comment -16 indicator -16 links -16 none 21 status -18
h/verif$	comment -19 date -24 deadline -26 expiry -21 indicator -18 label 16 lastCheck 15 links -15 none -19 proofs -17 responsible -18 status -17 steps 18
h/vers$	comment -15 links -22 none -17 responsible -20 status -16 version 21
h/vient	comment 18
h/vient$	comment 19
h/visit	comment -15 date -19 deadline -18 lastCheck 21 none -18 steps 16
h/vrac$	comment 25 proofs -15 responsible -18 status -24
h/watch	comment 15 responsible -21
h/wbs	comment -15 links -18 none 19 responsible -18 status -21 version -18
h/whos	comment -16 none -17 responsible 18
h/wordi$	comment -15 indicator -23 label 25 none -16 status -17 version -18
h/worth	comment 16
h/y n	comment -20 indicator -18 none -25 responsible -18
h/0 a	criterion 17
h/^accep	criterion -15 expectedLevel 16 none -15
h/^chapi	criterion 21 indicator -17 none -17
h/^chapt	criterion 16 indicator -15 none -17 version -15
h/^go	criterion -15 indicator -17 none -23 status 19
h/^rev	criterion -15 indicator -22 none -21 proofs -23 responsible -22 status -24 version 31
h/^rnq	criterion -16 indicator 24 none -15
h/^secte	criterion 18
h/a 0	criterion 17
h/abrit	criterion 18
h/appar$	criterion 15 indicator -16
h/c koi	criterion -20 indicator -19 label 24 links -23
h/champ$	criterion 15 none -15
h/chapi	criterion 21 indicator -17 none -16
h/chapi$	criterion 20 none -16
h/chapt	criterion 15 indicator -18 none -19 version -15
h/combien$	criterion -17 deadline -22 label -18 links -28 proofs -22 responsible -15 status -22
h/cr	criterion 17 none -17
h/crit$	criterion 20 none -20 status -15
h/crite 0	criterion 17
h/crite n°	criterion 15 indicator -17
h/de crite	criterion 20 indicator -18
h/enonc	criterion -15 expectedLevel -16 indicator -24 label 31 proofs -15 responsible -16 status -18
h/est le	criterion -17 expectedLevel -18 indicator 22 label -23 none -26 proofs -22 severity -16 status 15
h/famil	criterion 17
h/grand	criterion 18
h/indik	criterion -22 indicator 23 none -27 version -17
h/issu	criterion -16 expiry -16 indicator -17 none -23 responsible -16 status -17 version 22
h/koi$	criterion -15 indicator -15 label 16 none -16 proofs -16
h/le n°	criterion -15 indicator 21 none -19
h/moutu	criterion -18 indicator -15 none -23 responsible -15 version 22
h/niv	criterion -16 deadline -16 expectedLevel 21 indicator -17 links -18 none -19 responsible -17 severity -16 status -19
h/n° crit	criterion 16 none -16
h/n° indic	criterion -26 indicator 34 label -15 none -23 version -33
h/n° rnq	criterion -22 indicator 17
h/qui l	criterion 15 indicator -16 label -15 none -16 proofs 17
h/ratta	criterion 20 none -15
h/row	criterion -16 deadline -17 indicator -16 lastCheck -18 none 20 responsible -17
h/secte	criterion 15
h/sur 0	criterion -15 proofs -16 score 20
h/titr$	criterion -15
h/^avant	date -17 deadline 17 expiry -21 lastCheck -23
h/^caduc	date -15 expiry 24 lastCheck -16
h/^cre	date 21 deadline -16 expiry -21 lastCheck -17
h/^creat	date 23 deadline -18 expiry -15 none -16
h/^d	date -18 deadline 19 expiry -21 indicator -17 lastCheck -16 links -28 status -16
h/^ecrit	date 18 deadline -17 documents 23 expiry -21 links -18 none -24 phase -18 status -15 step -22
h/^emi	date 16 expiry -19
h/^entry	date 21 deadline -22 expiry -17 none -17
h/^etat	date -26 deadline -16 expiry -16 indicator -16 label -15 links -23 none -27 priority -15 proofs -29 reference -15 responsible -21 severity -15 status 34 version -21
h/^exp	date -21 expiry 21 lastCheck -18 none -17
h/^horod	date 15
h/^maj	date -22 expiry -15 lastCheck 22 severity -15
h/^miles	date -15 expiry -15 none -16 step 16
h/^natur	date -17 links -23 none -16 proofs 19 responsible -15 severity 16 status -23
h/^produ	date 17 proofs -15
h/^publi	date 16 expiry -20
h/^redac	date -17 indicator -17 links -16 none -22 proofs -15 responsible 18 session -16 status -16
h/^renew	date -17 expiry 20
h/^revu	date -25 deadline -19 lastCheck 24 none -24 status -17 steps 16
h/^targe	date -15 deadline 22 lastCheck -15
h/^verif	date -27 deadline -16 expiry -24 label -16 lastCheck 26 links -15 none -17
h/^vu	date -21 deadline -16 expiry -15 lastCheck 19
h/^writt	date 21 expiry -15 lastCheck -15 links -15 none -16
h/a jour	date -30 deadline -31 expiry -23 indicator -16 lastCheck 25 none -25 proofs -18 responsible 16
h/a revoi	date -15 expiry 18
h/avant le	date -20 deadline 29 lastCheck -30 phase -20 proofs -15
h/butoi	date -20 deadline 17 expiry -17 lastCheck -18
h/butoi$	date -22 expiry -16 lastCheck -19
h/caduq	date -18 expiry 18
h/ceci	date 15
h/cibl	date -21 deadline 25 expiry -22 lastCheck -22
h/cibl$	date -20 deadline 21 expiry -20 lastCheck -22
h/clos	date -15 deadline 16 expiry -17
h/contr le	date -16 expiry -15 lastCheck 15
h/coup	date -15 lastCheck 16
h/coup d	date -16 lastCheck 16
h/cre	date 19 expiry -19 lastCheck -16
h/cre le	date 22 deadline -15 expiry -19 lastCheck -16
h/creat	date 29 deadline -23 expiry -25 lastCheck -17 none -19
h/creat at	date 19 deadline -15 lastCheck -15
h/creat$	date 22 deadline -16 expiry -22 none -16
h/ctrl	date -28 deadline -25 expiry -18 lastCheck 28 none -15
h/d auto	date -22 deadline -18 expiry -15 lastCheck 17
h/d ici	date -18 deadline 19 expiry -20 indicator -16 lastCheck -16 links -26 phase -15 status -17
h/d oeil	date -16 lastCheck 19
h/dat du	date 28 deadline -35 expiry -31 links -15 none -25 proofs -18 responsible -15 status -15
h/dated	date 15
h/de diffu	date 26 expiry -16 lastCheck -16 none -16
h/de mis	date -17 expiry -15
h/de perem	date -29 deadline -16 expiry 29 lastCheck -26
h/de reali	date -15 lastCheck -20 status -17
h/de revu	date -21 deadline -17 expiry -20 lastCheck 16
h/depot	date 22 expiry -18 lastCheck -19
h/desig	date -16 expiry -15 links -19 none -18 proofs 19 status -17 version -16
h/docum ?	date -17 none -21
h/dt$	date 16 deadline -17
h/du derni	date -30 deadline -22 lastCheck 28 none -15 start -19 steps 15
h/echea$	date -22 documents -15 expiry -24 lastCheck -19 status -16
h/ecr	date 16 deadline -17
h/ecrit le	date 21 expiry -18
h/emiss$	date 15
h/enter	date 21 deadline -23 expiry -20 lastCheck -33 none -15
h/entry	date 22 deadline -21 expiry -17 lastCheck -15 none -15
h/equip	date -17 deadline -20
h/etat de	date -16 none -16 proofs -17 status 28
h/exame	date -17 deadline -16 lastCheck 18 steps 17
h/exame$	date -15 deadline -15 lastCheck 17
h/exami	date -21 deadline -19 expiry -19 lastCheck 17 none -16
h/exp	date -27 deadline -23 expiry 27 lastCheck -21 none -15
h/exp$	date -22 deadline -20 expiry 25 lastCheck -16
h/expir le	date -15 expiry 17 lastCheck -19
h/expir$	date -28 deadline -29 expiry 33 lastCheck -20 links -16 none -25 proofs -16 responsible -15 status -18
h/fait en	date 17
h/faudr	date -18 expiry 17
h/fin de	date -25 end 16 expiry 28 lastCheck -21 none -19 proofs -16 start -15 status -19
h/foi	date -16 deadline -23 lastCheck 24 none 17 proofs -15
h/horod	date 16
h/humeu	date -16 deadline -16 links -15 none 27 proofs -16 responsible -16 status -22
h/inscr au	date 15 deadline -15
h/inspe	date -19 deadline -16 lastCheck 15 none -15
h/inter	date -16 deadline -20 end -19 expectedLevel -19 indicator -20 label -15 none -30 priority -18 proofs -20 score -16 session -15 severity -15 start -20
h/inter$	date -15 deadline -16 end -15 indicator -16 lastCheck 16 none -24 start -16
h/jour ou	date 19
h/l exame	date -16 lastCheck 16
h/la derni	date -21 deadline -24 expiry -21 lastCheck 34 links -15 none -30 proofs -17
h/la lign	date 17 indicator 18 none -16
h/laque	date -19 expiry 20
h/lates	date -16 deadline 17 expiry -18
h/le docum	date -23 deadline -16 indicator -15 none -26 proofs 21 reference -24 responsible -18
h/le renou	date -21 deadline -15 expiry 18 lastCheck -18
h/lim	date -18 deadline 26 documents -15 step -15
h/lim$	date -17 deadline 27 documents -15 lastCheck -19
h/limit	date -22 deadline 20 documents -15 indicator -18 lastCheck -25 phase -15 reference -17 responsible -19 session -17 status -19 step -16
h/limit$	date -21 deadline 21 documents -15 expiry -21 indicator -16 lastCheck -22 phase -15 responsible -19 step -15 steps -16
h/lin	date 16 deadline -18
h/ma	date -17 deadline -15 links -17 none -20 status -18
h/miles	date -15 documents -15 none -16 step 17
h/mis a	date -17 deadline -24 expiry -17 lastCheck 21 none -18 responsible -15 version 15
h/ne	date 20 deadline -22 indicator -17 links -19 none -23 status -19
h/need	date -16 responsible -22 trainee -15
h/nom de	date -19 documents -21 indicator -20 links -24 none -17 responsible -20 status -24 step 16 steps -21
h/obj	date -20 deadline 20 expiry -17 lastCheck -17
h/obj$	date -19 deadline 19 expiry -16 lastCheck -16
h/objec$	date -18 expiry -15 lastCheck -17 proofs 19
h/oeil	date -15 deadline -15 lastCheck 17
h/oeil$	date -16 lastCheck 19
h/par$	date -19 indicator -20 links -17 none -27 proofs -19 responsible 35 session -15 status -15
h/perem	date -31 deadline -18 expiry 35 lastCheck -27 none -16
h/perem$	date -17 expiry 24 lastCheck -18 none -16
h/perim le	date -21 expiry 21 lastCheck -15
h/pos	date 18 deadline -15 lastCheck -19
h/prev	date -21 deadline 21 expiry -19 lastCheck -15
h/publi	date 15 expiry -22 indicator -15 links -16 proofs -17 responsible -16 version -16
h/redig	date 21 none -16
h/reeva	date -19 deadline -17 expiry -17 lastCheck 20
h/refai	date -18 expiry 27 links -17 none -18 proofs -17 version -17
h/relec	date -18 deadline -19 expiry -15 lastCheck 23
h/relec$	date -18 deadline -18 expiry -15 lastCheck 22
h/relu	date -23 deadline -20 expiry -18 lastCheck 27
h/relu le	date -25 deadline -18 lastCheck 23
h/renew	date -20 expiry 23
h/rev	date -15 expiry -15 indicator -29 links -17 none -21 proofs -25 responsible -21 status -25 version 35
h/revu le	date -15 deadline -18 expiry -23 lastCheck 21
h/revu$	date -23 deadline -19 expiry -23 lastCheck 28 responsible -15
h/saisi	date 24 deadline -25 expiry -18 lastCheck -20
h/saisi$	date 23 deadline -16 expiry -18 lastCheck -20
h/targe	date -15 deadline 22 lastCheck -15 proofs -15 status -16
h/throu	date -21 deadline -17 status -16
h/tir	date 15 expiry -15
h/ver	date -23 deadline -23 expiry -24 lastCheck 29
h/verif le	date -17 expiry -18 lastCheck 20
h/verif on	date -18 deadline -15 lastCheck 15
h/vise$	date -16
h/vu	date -23 deadline -17 expiry -22 lastCheck 21 links -18 none -26 proofs 17
h/walke	date -17 lastCheck 16
h/writt	date 17 expiry -15 lastCheck -16
h/^calen	deadline 16
h/^cert	deadline -16 expiry 18 none -16 steps 15
h/^chant	deadline -16 lastCheck -16 links -16 none -19 priority -19 responsible -18 status 18
h/^don	deadline -17 none -20 status 17 step -15
h/^how	deadline -15 none 17 responsible -19
h/^limit	deadline 18 reference -15
h/^mis	deadline -18 none -18 responsible -17 version 17
h/^must	deadline 18
h/^oblig	deadline -19 status -17
h/^reali	deadline -18 none -17 status 22
h/^recor	deadline -18 expiry -17 indicator -18 lastCheck -20 links -22 none -22 proofs 23 responsible -22 version -17
h/^relu	deadline -15 expiry -16 lastCheck 20
h/^teneu	deadline -17 status -16
h/^timin	deadline 16 documents -16 links -16 reference -15 status -15
h/a finir	deadline 21 expiry -20 none -19
h/a renou	deadline -29 expiry 38 lastCheck -15 none -18 proofs -16
h/a termi	deadline 23 expiry -23 lastCheck -19
h/ag	deadline 21 indicator -16
h/aimer	deadline 18
h/alt	deadline -17 none 21
h/au faute	deadline -16 none -16
h/au plus	deadline 16 documents -16 indicator -16 lastCheck -16 phase -15 responsible -20 status -16 step -16
h/av le	deadline 25 expiry -22 lastCheck -20
h/avoir fini	deadline 19 expiry -17
h/bon jusqu	deadline -19 expiry 20
h/ce soit	deadline 23 lastCheck -18 none -22
h/coiff	deadline 17 expiry -16
h/dat of	deadline -18
h/de trait	deadline 15
h/de valid	deadline -21 expiry 22 lastCheck -27 none -17 status -22
h/don by	deadline 15 status -15
h/donn jusqu	deadline 20 documents -20 expiry -26 status -21
h/douce	deadline 19 expiry -17
h/due$	deadline 16
h/enreg$	deadline -19 expiry -17 indicator -15 label -15 lastCheck -18 none -16 responsible -18 status -16
h/fait pour	deadline 20
h/faut que	deadline 17 lastCheck -15
h/fini$	deadline 16
h/finir	deadline 21 expiry -23 none -19
h/fixe	deadline 16 none -19
h/for	deadline -15 links -16 none -23 proofs -18 responsible -17 status -16 version -17
h/get	deadline 17 responsible -20
h/j aimer	deadline 16
h/looke	deadline -17 lastCheck 19
h/mis en	deadline 16
h/momen	deadline -19 indicator -21 links -23 none -20 proofs -16 reference -17 responsible -21 session -18 status -25
h/must	deadline 19
h/occup ?	deadline 17
h/oppos	deadline -16 indicator -15 links -16 none -22 status -18
h/oppos$	deadline -19 links -16 none -22 responsible -15 status -18
h/oui ou	deadline -15 none -19 responsible -18 severity -18 status -29
h/plus tard	deadline 15 documents -16 indicator -15 lastCheck -16 phase -15 responsible -19 status -15 step -17
h/pr qd	deadline 20
h/pris	deadline -15
h/promi	deadline 18
h/qd	deadline 20
h/qu on	deadline -15 documents 20 indicator -20 links -22 priority -18 responsible -20 status -26
h/que ce	deadline 21 lastCheck -17 none -21
h/que faut	deadline -15 expectedLevel 19 none -21
h/recul	deadline -15
h/recyc	deadline -16 expiry 21
h/regar	deadline -17 lastCheck 24
h/remon	deadline -17 lastCheck 22 none -16
h/renou le	deadline -19 expiry 23 lastCheck -22
h/soit	deadline 22 lastCheck -16 none -22
h/solde	deadline 23 expiry -19
h/sorte	deadline 15 expiry -17
h/t il	deadline -15 expectedLevel -16 indicator -25 label -20 none -16 priority -17 proofs -20 responsible -22 score -15 status -25 step 16 trainee -24 version -16
h/teneu	deadline -18 label 15 status -17
h/term de	deadline 17 label -16 lastCheck -15 none -16 status -18
h/urgen$	deadline -15 expectedLevel -17 indicator -15 none -24 priority 35 responsible -15 score -15 status -24
h/valab	deadline -19 expiry 27 links -15 none -21 proofs -19 status -17
h/valab jusqu	deadline -15 expiry 21 none -16
h/valid jusqu	deadline -17
h/when	deadline 15 documents -20 indicator -17 links -21 phase -20 reference -18 responsible -19 session -15 step -18
h/^activ	documents -17 none -16 phase -15 step 20
h/^donne	documents 16
h/^feuil	documents 21 none -24 start -23 steps 30
h/^lien	documents -23 indicator -16 links 35 none -22 proofs -22 responsible -23 status -19 step -15
h/^macro	documents -15 phase 18 responsible -16 step -22
h/^outil	documents 19 responsible -16
h/^outpu	documents 16
h/^ph	documents -16 none -18 phase 20 responsible -18 step -17
h/^proce	documents -15 phase -28 responsible -19 step 18
h/^quel	documents 20 links -30 none -30 proofs 17 responsible -18 status -31 steps -15 trainee -16
h/^rol	documents -17 responsible 17 status -17
h/^seque	documents -17 none -18 responsible -15 status -15
h/^when	documents -16 indicator -17 links -17 phase -19 responsible -16 status -19 step -18
h/activ	documents -17 none -16 phase -16 status -16 step 19
h/activ$	documents -17 none -16 phase -16 status -15 step 19
h/charg de	documents -15 none -24 responsible 23
h/de proce	documents -20 step 16
h/doc de	documents 16 links -18 none -17 proofs 16 responsible -17 status -18
h/du parco	documents -24 none -20 phase 17 responsible -15 session -16 status -16
h/du refer	documents -16 none -16 proofs -22 responsible -27 status -16
h/ensem	documents -15 none -24 step 16
h/ensem$	documents -16 none -23 step 20 steps -16
h/etap du	documents -20 phase -33 responsible -15 step 31
h/exemp de	documents -16 links -17 none 36 proofs -31
h/feuil$	documents 15
h/formu	documents 20 none -23 status -19 step -16
h/impr	documents 16 none -16 phase -16 responsible -16 session -16 status -15 step -15
h/je le	documents -15 indicator -17 none -26 proofs 19
h/l elev	documents -21 links -15 none -17 step 19
h/le fai	documents -16 none -23 status 16
h/macro	documents -15 phase 19 responsible -15 step -24
h/marqu	documents -16 none 24 proofs -17
h/outpu	documents 17 none -16
h/papie de	documents 16 step -15
h/parc	documents -16 none -18 status -18
h/parc$	documents -16 none -18 status -20
h/parco de	documents -15 step 15
h/passa$	documents -15 none -18 status -15
h/ph	documents -15 none -16 phase 18 responsible -16 step -16
h/piec a	documents 20 proofs 15 step -15
h/poche$	documents -18 indicator -15 proofs -17 responsible -19 session -15 status -24 version -15
h/propo	documents -16
h/qui accom	documents 15
h/remet	documents 23 none -15 step -18
h/remis	documents 17 none -15 responsible -18 step -18 steps 17
h/remis$	documents 15
h/reper$	documents -17 indicator -22 links 15 none -19 session -15 status -16
h/rol	documents -15 links -16 responsible 20
h/se donn	documents -18 expiry -17 status -19
h/seq	documents -16 none -18 phase -17 status -15 step 16
h/seque$	documents -15 none -15 phase -27 step 22
h/sign$	documents 15 steps 18
h/signi	documents 16
h/tard	documents -16 indicator -15 lastCheck -15 phase -15 responsible -19 status -15 step -17
h/timin	documents -15
h/trail	documents 18 step -16
h/vivon	documents -17 none -18 step 19
h/0 er	end -19 start 15
h/^0	end -22 none -20 start 20
h/^arriv	end -21 start 15
h/^besoi	end -15 session -16 start -16 trainee -17
h/^clotu	end 22 session -16 start -21 steps -20
h/^deb	end -22 session -18 start 18
h/^end	end 22 none -16 session -15 start -29 steps -17
h/^first	end -16 none -16 start 20
h/^mid	end -17 session -17 steps 20
h/^opco	end -15 none 18
h/^ouver	end -18 start 19 steps -18
h/^posit	end -15 links -18 none -21 proofs -19 reference -16 responsible -29 status 18 steps 19
h/^pre	end -15 session -21 steps 16
h/^prese	end -18 none -17 responsible -16 start -27 steps 28 trainee -15
h/^ses	end -16 session 21 start -15
h/^sorti	end 18 start -15 steps -15
h/arriv	end -23 session -15 start 17
h/clotu	end 24 session -16 start -21 steps -21
h/comme le	end -18 start 21
h/d effet	end -20
h/de sorti	end 21 start -22
h/deb$	end -17 start 20 steps -15
h/debut de	end -17 start 16
h/debut$	end -28 session -20 start 20
h/demar	end -27 start 30
h/depar	end 15 links -15 none 18 session -18 start -20 steps 16
h/effet	end -22 start 15
h/end$	end 19 start -21 steps -16
h/er	end -19
h/fin du	end 21 start -17 steps -18
h/fini le	end 15
h/finit	end 22 start -25
h/finit le	end 21 start -27
h/first	end -16 none -16 responsible -15 start 18
h/from	end -16
h/jeu	end -25 indicator 15 none -18 steps 29
h/joini	end -19 none -16 start -18 steps 17
h/kicko	end -16 start 18 steps -16
h/lance	end -22 start 19
h/mid	end -17 session -17 steps 22
h/one	end -18 start 19 steps -18
h/remi$	end -16 none -19 session -15 steps 23 trainee -17
h/se termi	end 23 start -24
h/sort$	end 19
h/sorti le	end 15 none -16 proofs 20 start -16
h/stag se	end 24 start -27
h/start	end -28 none -16 session -19 start 28 steps -23
h/start$	end -20 session -15 start 20 steps -17
h/wrap	end 15
h/accep$	expectedLevel 15
h/atend	expectedLevel 19 proofs -17 status -15
h/att	expectedLevel 20 links -15 none -20 priority -19
h/atten de	expectedLevel 17 none -26
h/atten du	expectedLevel 19 label -15
h/cefr	expectedLevel -24 links -15 none 31 priority -18 severity -18 status -16
h/certi$	expectedLevel 16 trainee -17
h/cet indic	expectedLevel -15 indicator -15
h/cotat$	expectedLevel -25 expiry -16 label -15 lastCheck -20 links -16 none -20 priority -15 proofs -16 responsible -16
h/couve	expectedLevel -16 indicator 24 none -22 priority -16 severity -15
h/couve$	expectedLevel -17 indicator 20 none -21 priority -17 severity -15
h/de couve	expectedLevel -18 status 19
h/de lectu	expectedLevel 17
h/de moi	expectedLevel 24 none -17
h/de nc	expectedLevel 19 none -28 severity 22 status -26
h/descr$	expectedLevel -15 label 15
h/dit le	expectedLevel 15 none -17
h/du certi	expectedLevel 15
h/du guid	expectedLevel 15
h/empl	expectedLevel -15 links 25 none -22 proofs -17 responsible -19 session -17 status -15 version -18
h/engli	expectedLevel -15 label 15
h/esper	expectedLevel 27 none -23
h/expec$	expectedLevel 20 none -21
h/guid de	expectedLevel 22 none -15
h/l impri	expectedLevel -15 none 22 responsible -15
h/le nivea	expectedLevel 15
h/lectu	expectedLevel 22
h/lectu$	expectedLevel 15
h/majeu	expectedLevel -15 links -16 none -18 responsible -16 severity 24 status -19
h/manqu	expectedLevel -18 none -15 proofs -16 severity 25
h/min$	expectedLevel 19 label -15 severity -16
h/mini	expectedLevel 15
h/minis	expectedLevel 21 label -15 none -15
h/moi$	expectedLevel 17 none -19
h/nivea d	expectedLevel -18
h/nivea qu	expectedLevel 15
h/norma	expectedLevel -16 label 17
h/poid	expectedLevel -16 score 15 status -17
h/resum	expectedLevel -19 indicator -15 label 19 status -15
h/resum$	expectedLevel -15 label 16
h/selon	expectedLevel 19 none -17
h/selon le	expectedLevel 19 none -16
h/sujet$	expectedLevel -18 indicator -15 label 20 proofs -16
h/they	expectedLevel 15 none -15
h/txt$	expectedLevel -15 indicator -15 label 15 none -18 responsible -17 status -18
h/typ$	expectedLevel -22 none 25 severity -20
h/veut	expectedLevel 17 indicator -16 none -18 proofs -15 status -16
h/voir	expectedLevel 17
h/voir$	expectedLevel 16
h/what is	expectedLevel -18 label 15 none -15
h/^good	expiry 17
h/^issu	expiry -15 indicator -18 links -15 none -23 reference -15 responsible -18 version 23
h/^perem	expiry 21
h/^sign	expiry -18 steps 16
h/^val	expiry 22 none -17 responsible -15
h/^valab	expiry 19
h/^vers	expiry -20 indicator -15 links -22 none -19 responsible -16 status -15 version 23
h/a mettr	expiry -16
h/a refai	expiry 26 links -17 none -16 proofs -16 version -16
h/aircr	expiry -15 links -21 none 28 proofs -16 responsible -16 status -17
h/appro	expiry -18 none -18
h/appro$	expiry -18 none -16
h/apres le	expiry 15
h/autri	expiry -15 links -18 none -20 responsible 19 session -17 status -16 version -18
h/bon apres	expiry 18
h/bute	expiry 16
h/caduc	expiry 22
h/ce docum	expiry 18 indicator 16 none -18 proofs -18 status -15
h/clor	expiry -21 lastCheck -16
h/d appro	expiry -15
h/dessu$	expiry -15
h/dlu	expiry 15
h/emi	expiry -18
h/emi le	expiry -16
h/etab	expiry -19
h/expir at	expiry 19 none -15
h/fair avant	expiry -20
h/fait le	expiry -24 none -18
h/good	expiry 17
h/il valab	expiry 16
h/issue	expiry -17
h/jusq	expiry 21
h/jusqu$	expiry 15
h/la preuv	expiry -19 links 19 none -23
h/ne vaudr	expiry 18
h/on se	expiry -17 score 15 status -22 step -17
h/pce	expiry -18 indicator -16 links -18 none -18 proofs 17 responsible -15 session -18 version -20
h/pce$	expiry -20 indicator -17 links -19 none -19 proofs 17 responsible -16 session -19 version -21
h/perim ?	expiry 15
h/plus bon	expiry 18
h/plus rien	expiry 18
h/redac	expiry -20 indicator -18 links -16 none -22 proofs -15 reference -15 responsible 18 session -15 status -15
h/redac$	expiry -20 links -16 none -16 responsible 17 session -15 version -23
h/revoi	expiry 20
h/revoi le	expiry 18
h/rien	expiry 19
h/sera	expiry 16
h/till$	expiry 18 status -17
h/until$	expiry 19 status -17
h/val	expiry 22 none -17 proofs -15 responsible -15
h/valab ?	expiry 17
h/vaudr	expiry 18
h/vaudr plus	expiry 18
h/^claus	indicator 19 none -21 status -15
h/^couvr	indicator 15
h/^deliv	indicator -16 links -15 none -17 responsible -15 status -16 version -15
h/^desc	indicator -19 label 20
h/^descr	indicator -16 label 15 status -15
h/^enonc	indicator -21 label 31 status -18
h/^i	indicator 27 none -22
h/^int	indicator -16 label 29 links -16 responsible -15 status -24
h/^is	indicator -15 label -16 links -22 proofs -17 responsible -19
h/^lettr	indicator -15 links -16 none -21 proofs -15 status 24 steps 16
h/^linke	indicator 15
h/^list	indicator 18 status -20 version -18
h/^notre	indicator -17 none 16 status -21
h/^objet	indicator -21 label 17 status -16
h/^prouv	indicator 17 proofs -16
h/^prov	indicator 16 version -15
h/^pt	indicator 20 none -21
h/^resum	indicator -15 label 16
h/^row	indicator -18 none 23 responsible -16
h/^sert	indicator 18
h/^step	indicator -21 links -18 phase -22 session -19
h/^text	indicator -27 label 24 status -18 version -17
h/^touch	indicator -15 none -17 step 17
h/agit il	indicator 16 label -17 none -18 responsible -20 trainee 15
h/appar	indicator -15
h/artic	indicator 16
h/chiff	indicator 23 label -23 status -22
h/claus	indicator 15 links -15 none -20 proofs -20 status -17
h/coffr	indicator -18 links 22 none -15
h/conce par	indicator 23
h/coule$	indicator -19 status 19
h/couvr	indicator 15 status -15
h/cover	indicator 16 links -19 proofs -15 responsible -18 status -15 version -16
h/crite d	indicator 15
h/d editi	indicator -19 reference -19 version 19
h/d indic	indicator 24 version -22
h/dans le	indicator 18 label -17
h/dans quel	indicator -21 none -22 priority 18
h/de dossi	indicator -21 links -26 none 31 session -15
h/de quel	indicator 17 label -17 none -17
h/desc	indicator -19 label 20 status -15
h/ecrit$	indicator -15 none -24
h/editi$	indicator -20 reference -19 version 22
h/en lien	indicator 23
h/est$	indicator -17 none -19
h/etap	indicator -16 links -36 none -37 session -31 step 17
h/etat$	indicator -19 label -17 none -23 reference -15 status 28
h/etay	indicator 16
h/etay$	indicator 16
h/exige du	indicator -15
h/feu	indicator -15 links -15 none -25 priority -15 proofs -17 responsible -15 score -15 status 22
h/fich$	indicator -18 links -15 none -22 proofs 15 responsible -16 session -15 status -17 version -15
h/fridg	indicator -18 none 18 version -19
h/ide$	indicator -18 label 18 none -15
h/ids	indicator 20
h/il est	indicator -18 none -23
h/il s	indicator -17 label 21 responsible -16 status -15
h/ind no	indicator 17
h/ind n°	indicator 16 none -15
h/indic du	indicator 21 label -21
h/indic no	indicator 21 none -24 version -21
h/indic n°	indicator 29 none -25 version -30
h/indic s	indicator 25 label -19 none -15 status -16
h/int	indicator -20 label 19 links -18 none -17 reference -16 responsible -19 version -15
h/inten	indicator -27 label 27 status -18
h/intit de	indicator -16 label 22 none -18 responsible -17 session 16 status -15
h/l exige	indicator -15 label 24
h/le numer	indicator 23 label -19
h/le refer	indicator 18
h/libel$	indicator -17 label 17 version -15
h/momen$	indicator -15 links -16 none -15 proofs -15 responsible -15
h/mood	indicator -26 label -24 status 32
h/natio	indicator 17 label -17
h/numbe	indicator 19 label -16 links -19 none -19 proofs -19 reference 17 responsible -16 status -19
h/numbe$	indicator 21 label -17 links -19 none -20 proofs -19 reference 17 responsible -16 status -19
h/numer de	indicator 15 label -32 links -26 none 22 proofs -16 responsible -19 status -27
h/n° ind	indicator 27 none -21 reference -15 version -15
h/objet	indicator -21 label 17 status -17
h/ordr$	indicator -16 none 30 priority -25
h/parl	indicator 15
h/passe$	indicator -15 proofs -15
h/ponde	indicator -15 none -15 score 20
h/pt	indicator 18 none -20
h/quel est	indicator 17
h/repon	indicator 19 none -16 status -20
h/req	indicator 20 none -17 status -18
h/req$	indicator 17 none -16 status -17
h/rev$	indicator -20 none -16 status -18 version 22
h/rncp	indicator -17 none 25 reference -18 session -16 status -22
h/rnq n°	indicator 18
h/s$	indicator 15
h/sert	indicator 22 proofs -16
h/sert a	indicator 17
h/son petit	indicator 16 links -16
h/suppo$	indicator 16 links -16 none -21 responsible -16
h/tous	indicator -21 none 22 proofs -16
h/trace	indicator 15 none -17 steps 20
h/va	indicator 15
h/va avec	indicator 15
h/vis	indicator 27 label -16 none -19
h/vis$	indicator 21
h/which indic	indicator 24 version -25
h/wordi	indicator -21 label 24 status -16 version -18
h/^exig	label 20 none -17
h/^objec	label 17 none -19 status -16
h/^presc	label 19
h/^s	label -15 none -15 status -17
h/^sujet	label 15
h/^them	label 20 responsible -16
h/^thema	label 17
h/^titl	label 17
h/agit$	label 21 proofs -20
h/atten par	label -16 none 37 proofs -31 status -21
h/claus$	label 15
h/consi	label 16 responsible -16
h/court	label 20
h/court$	label 18
h/de nous	label 17 none -24
h/dispo a	label 17 proofs -21
h/engli$	label 16
h/enonc de	label 16
h/exact	label 20
h/full	label 20 links -16 none -17 proofs -16 responsible -19 status -20
h/in scop	label -15 none -15 responsible -16 status -24
h/intit$	label 16 proofs -18
h/jour de	label -16 lastCheck -18 none -29 proofs 15 status 19
h/libel de	label 19
h/mot ?	label 17
h/mot pour	label 17
h/n° de	label -21 none -36 reference 19 status -18 version 16
h/offic	label 16
h/presc	label 15
h/presc$	label 16
h/prouv$	label -17 none -17 proofs 23
h/q	label -16 version -17
h/quoi il	label 21 proofs -19
h/quoi je	label 17
h/quoi$	label -15 proofs -18 status 16
h/s appli	label -16 none -16 status -17
h/say	label 15
h/situa	label -15 none -24 priority -15 proofs -17 severity -15 status 34
h/t on	label 15
h/text de	label 18
h/them$	label 21
h/thema	label 15
h/titl	label 25 links -15 none -23 responsible -15 status -18
h/titl$	label 25 none -18
h/truc	label 16
h/what it	label 19
h/^min	lastCheck -16 severity 19
h/^quoi	lastCheck -19
h/a quand	lastCheck 20
h/ai regar	lastCheck 17
h/de derni	lastCheck 16
h/de relec	lastCheck 15
h/devra	lastCheck -17
h/foi que	lastCheck 19
h/frequ de	lastCheck -19 none 30 status -17 version -15
h/je l	lastCheck 18 none -16 proofs -16
h/jusqu a	lastCheck -20
h/last check	lastCheck 18
h/last verif	lastCheck 16
h/of this	lastCheck -16
h/point a	lastCheck -17
h/quand l	lastCheck 19 none -15
h/regar$	lastCheck 20
h/vgp	lastCheck 15
h/vu le	lastCheck 16
h/^affec	links -16 none -17 proofs -16 responsible 22 status -15 version -15
h/^auteu	links -21 responsible 23 status -16
h/^categ	links -15 none 23 responsible -17 status -17
h/^chemi	links 33 none -27 proofs -18 responsible -21 status -20
h/^class	links 25 none -25 session -17
h/^conse	links -15 none -17
h/^desig	links -15 proofs 22 responsible -21
h/^empl	links 25 none -22 proofs -15 responsible -19 session -17 status -15 version -18
h/^feu	links -16 none -22 proofs -16 responsible -15 status 28
h/^folde	links 18 none -16
h/^gest	links -21 none -18 responsible 23
h/^grav	links -15 none -16 responsible -15 severity 21 status -20
h/^les	links -21 none -24 proofs 26 status -19
h/^loc	links 22 none -17 proofs -15 responsible -16
h/^mater	links -15 none 20
h/^mod	links -16 none 23
h/^poche	links 23 none -21 trainee -16
h/^propr	links -18 none -27 proofs -21 responsible 32 status -18 version -20
h/^quell	links -25 none -25 status -15 version 15
h/^repos	links 17 none -20
h/^resso	links -15 none -21 proofs 26 responsible -17
h/^revis	links -18 none -24 responsible -16 status -18 version 19
h/^saiso	links -15 none 23
h/^stora	links 15
h/^taill	links -20 none 34 proofs -24 status -15 version -16
h/^telep	links -15 none 20 responsible -17 status -16
h/^user	links -15 status -15
h/^wbs	links -17 none 19 responsible -17 status -19 version -19
h/adr	links 24 none -19 proofs -26 responsible -22 status -18 version -16
h/adres du	links 28 none -22 proofs -17
h/after	links -15 none -20 phase 18 status -16
h/age$	links -15 none 25 status -19
h/ai rang	links 21
h/am	links -22 none -17
h/amdt	links -17 none -17 responsible -19 version 21
h/appor$	links -17 none -20 proofs 17
h/archi	links 16 status -18
h/artif$	links -18 proofs 20 version -15
h/aut	links -16 none -15 responsible 18 session -15 status -15
h/auteu$	links -17 none -21 responsible 20
h/bac	links 21 none -16 session -15
h/bord	links -15 none -15 proofs 16
h/c ou	links 22 status -17
h/categ	links -15 none 23 responsible -17 status -17
h/cest	links 19
h/chemi d	links 20
h/clas$	links 20 none -16 severity -17 status -16
h/class ou	links 19
h/colla	links -17 responsible 23 session -21
h/compt	links -16
h/corre$	links -15 none -21 responsible -18 status -15
h/cot du	links 20 none -19 responsible -19
h/coule de	links -21 none 27 status -24
h/d acc	links 23
h/day$	links -15 none 18 responsible -15 status -16
h/de class	links 18 none -17
h/de conse	links 17 responsible -20
h/de quell	links -18 none 19 status -17
h/does it	links -15 status -15
h/dosie	links 20 responsible -16
h/driv$	links 25 none -15
h/ds	links 17 none -19 priority -24
h/du doc	links -17
h/du dossi	links 16 proofs -17 reference -18 responsible 16 session -17
h/du stag	links -17 trainee -25
h/ecart$	links -17 none -17 severity 25 status -17
h/effec	links -17 responsible -19 start -18
h/effor	links -15 none 19
h/empla$	links 22 none -18
h/espac	links 17
h/est bon	links -21 severity -17 status 24
h/est rang	links 31 status -22
h/folde	links 22 none -16 responsible -15 trainee -18
h/hrs	links -15 none 21 responsible -16
h/hyper	links 29 none -20 responsible -19 status -19 version -15
h/infor	links -18 none -19 proofs 20 responsible -16 status -15
h/jen	links -21 status 18
h/kb	links -19 none 19 proofs -16
h/le chemi	links -26 status 25
h/le lien	links 18
h/le retro	links 19 status -16
h/learn$	links -16 reference -15 trainee 15
h/leque	links -16
h/lien vers	links 21
h/lien$	links 25 none -18 responsible -17
h/lieu de	links 30 none -37 responsible -21
h/liv	links 16 status -18
h/liv$	links 17 status -19
h/livr	links -20
h/lms	links -17 start -17 steps 20
h/loc	links 22 none -17 proofs -16 responsible -16
h/local de	links 23 none -16 proofs -16
h/locat	links 29 none -21 proofs -21 responsible -18 status -17
h/locat$	links 28 none -19 proofs -22 responsible -16 status -16
h/look	links -15 none -24
h/majeu$	links -16 none -19 responsible -17 severity 24 status -17
h/meteo	links -15 none 20 version -15
h/moyen	links -15 none -20 proofs 18
h/natur	links -22 proofs 18 severity 20 status -21
h/natur de	links -19 proofs 16 severity 15 status -19
h/n° dossi	links -17 steps -15
h/ordi	links 16
h/ou c	links 19 status -19
h/ou cest	links 19
h/ou en	links -28 none -16 status 29
h/ou est	links 25 status -24
h/ou je	links 19
h/ou on	links 18
h/ou qu	links 16 status -16
h/parta	links 28 none -20 status -19
h/parta$	links 29 none -20 status -21
h/phon	links -16 none 24 proofs -17 responsible -16 status -19 version -15
h/pic	links -18 none -19 responsible 30 status -17
h/pour y	links 17
h/prefe	links -18 none 16
h/prefe$	links -19 none 17
h/prob	links -20 proofs 18 responsible -19 status -20
h/quell est	links -15
h/range	links 22 responsible -15
h/range$	links 21 none -16
h/recu	links -18 start -16 steps 26
h/recu$	links -15 steps 20
h/rep$	links 21 none -15
h/repo	links 15
h/repos	links 15
h/res	links 18 none -15
h/share	links 21 none -20 responsible -18 status -15
h/show	links -16 none -20 proofs 28 responsible -15 status -16
h/siz	links -22 none 23
h/stand$	links -17 none -20
h/stat$	links -15 none -23 proofs -19 responsible -20 status 35
h/stock$	links 23 none -19 proofs -16 status -15
h/stora	links 15
h/subve	links -16 none 21 responsible -18
h/suis$	links -23 status 23
h/suit$	links 18 responsible 16
h/sur le	links 18
h/svc	links -16 none 24 responsible -18 status -18
h/taill	links -19 none 33 proofs -22 version -16
h/tarif	links -18 none 29 priority -17 responsible -20 status -15
h/telep	links -16 none 21 proofs -15 responsible -16 status -15
h/titr du	links -19 proofs 16 responsible -15
h/to the	links 16 proofs -16
h/tout	links 18
h/trouv	links 24 none -19 proofs -16
h/trouv$	links 18 status -15
h/vie	links -15 none -19 proofs -15 steps 19
h/where it	links 15 status -19
h/0 atten	none -19 start -17 steps 23 trainee -15
h/^acc	none -16 start -16
h/^accom	none -17 trainee -16
h/^agent	none -17 responsible 22
h/^aid	none 22 status -16
h/^anima	none -18 responsible 20
h/^autho	none -15 responsible 21 version -15
h/^auto	none -15 status 28
h/^avi	none -19 responsible -18 status 19 steps 24
h/^barem	none 15
h/^budge	none 19
h/^bulle	none -16 steps 23
h/^cabin	none -15 status -16
h/^color	none 19 status -18
h/^coul	none 21 status -17
h/^criti	none -17 priority 20 responsible -15 status -15
h/^curre	none -16 status 27
h/^degr	none -19 status 17
h/^depar	none 20 responsible -15 session -15
h/^editi	none -15 responsible -15 version 18
h/^effec	none 15
h/^email	none 22
h/^exhib	none -18
h/^fich	none -17 proofs 15 reference -19 responsible -15 status -15
h/^freq	none 19 status -16
h/^gro	none -16
h/^il	none -19 status 15
h/^instr	none -15 responsible 18
h/^mail	none 20
h/^marqu	none 25 proofs -18 status -17
h/^me	none -15 responsible 15 status -18
h/^mineu	none -17 severity 20
h/^mot	none -17
h/^nam	none -15 responsible 16 session -18 trainee 17
h/^opera	none -17 step 18
h/^pag	none 23
h/^part	none -15 phase 15
h/^parti	none -20 responsible -17 session -18 steps -20
h/^pourc	none -16 score 25
h/^preno	none -16 responsible 15
h/^prof	none 17
h/^recev	none -15
h/^regl	none -15 steps 16
h/^relea	none -15 responsible -15 version 16
h/^repa	none 17
h/^risk	none -19 responsible -15
h/^rythm	none 17
h/^sev	none -15 severity 19 status -15
h/^situa	none -15 proofs -16 status 28
h/^stat	none -16 status 19
h/^t	none 21 responsible -15 start 18 steps -18
h/^tag	none 17
h/^tel	none 24
h/^termi	none -19 status 24
h/^trans	none 19
h/a accom	none -15 responsible -16
h/a garde	none -16
h/a prese	none -18 proofs 24
h/a sorti	none -20 proofs 20
h/acc$	none -20 steps 16
h/accom ?	none -17
h/affai	none -15
h/after$	none -16 phase 17
h/amend	none -17 status -16 version 19
h/an	none 19 responsible -17
h/an$	none 22
h/annex	none -16
h/appel	none -18 proofs 21 status -16 steps 15
h/appor	none -24 proofs 18
h/are	none -17 status 21
h/assez	none 26 status -25
h/attac	none -20 proofs 20
h/auteu	none -15 proofs -18 reference -18 responsible 23
h/autho	none -15 responsible 19
h/barem	none 15
h/binde	none 18
h/break	none 19
h/budge	none 18
h/budge$	none 18
h/bulle	none -16 steps 24
h/ca press	none -15 priority 17 status -16
h/call	none -15 steps 19
h/ce jour	none 18
h/cela se	none -15
h/cohor$	none -17 responsible -15 session 22
h/color	none 21 responsible -16 status -16
h/colou	none 27 version -19
h/colum	none -15 status 19
h/combi	none -16 proofs -16 responsible -16 version 17
h/combien d	none 22
h/conti	none -16
h/corpu	none -16
h/coul	none 21
h/coule du	none 20 status -15
h/count	none 24
h/count$	none 25
h/cycl	none -15
h/d accue	none -24 start -15
h/d audit	none -15 status 18
h/d exemp	none 16
h/d heur	none 20
h/day 0	none -20 start -19 steps 24 trainee -16
h/de depar	none -19 steps 20
h/de foi	none 22
h/de pag	none 22
h/de revis	none 16
h/de vie	none -17 steps 18
h/degr	none -20 status 19
h/degr d	none -19 status 17
h/deja	none -23 status 22
h/deliv$	none -16 session -15 steps 19
h/depar$	none 23
h/des atten	none -21 steps 17
h/desig$	none -17 status -15
h/diplo$	none 19
h/dispo de	none -16 proofs 27
h/doc a	none -16 proofs 21
h/docum de	none -30 proofs 27 responsible -21
h/douc	none -18
h/du jour	none 22 responsible -15
h/du papie	none -19 proofs -17
h/dure de	none 19
h/ed	none -15 responsible -18 version 16
h/el	none -15
h/email	none 23
h/email$	none 23
h/emett$	none -16 responsible 16 session -15 status -15 version -16
h/emoji	none 16
h/en entre	none -25 start -17 steps 18
h/enfan	none 17
h/enjeu	none -17 severity 15
h/est fait	none -17 status 15
h/est la	none 20 status -27
h/etat du	none -15 status 18
h/etp	none 18
h/exemp$	none 19
h/exhib	none -18
h/falc	none 21 responsible -17
h/faute	none -15
h/faute$	none -15
h/findi	none -15 severity 18
h/foi par	none 21
h/fort	none -18 phase -16 step 16
h/freq	none 19
h/freq$	none 20
h/gap	none -17
h/ged	none -18
h/ged$	none -17 reference 15
h/ger	none -17 responsible 19
h/gravi$	none -16 severity 21
h/gro$	none -17
h/handl	none -15
h/happe	none -16 step 16
h/happe$	none -15
h/hash	none 28 proofs -20
h/held	none -21 proofs 16 status -19
h/held$	none -17 status -17
h/hex	none 18
h/hex$	none 18
h/horai	none 18
h/ht	none 17
h/ht$	none 16
h/i can	none -16 proofs 21
h/ice	none -18 responsible 24
h/icon	none 24 proofs -18 responsible -22
h/il a	none -19 steps -17
h/instr	none -19
h/iso	none 15
h/issu$	none -16 responsible -20 version 20
h/je suis	none -19 priority -15
h/job	none -17 responsible 17
h/jour 0	none -17
h/json	none -18 proofs 18
h/jurid	none 23 responsible -18
h/jury	none -15
h/jury$	none -15
h/kilom	none 19
h/kilom$	none 19 responsible -15
h/ko	none 15
h/la forma	none -15 session 19 trainee -23
h/la trac	none -15 responsible -15
h/langu$	none 21
h/le 0	none -15 start -22 steps 24
h/le jour	none -17 proofs 21 status -15
h/les papie	none -18 proofs 15
h/li	none -22 responsible -15 status -19 version -20
h/li$	none -19 status -15 version -20
h/look$	none -24 responsible -15 status 15
h/lui	none -15
h/mail	none 29 responsible -18 status -17
h/mail$	none 29 responsible -18 status -16
h/main	none -24 proofs 22 steps 16
h/man	none 19 status -15
h/mark	none -17 score 16
h/mater	none 17
h/md	none 30 proofs -21
h/mdp	none 23 priority -18 responsible -17 status -17
h/meeti	none 19
h/mes justi	none -18 proofs 21
h/mes preuv	none -27 proofs 23
h/minor	none -15 severity 17 status -15
h/mobil$	none -15
h/mod	none 21 proofs -15 responsible -16 status -15
h/mod$	none 18
h/moutu$	none -20 version 21
h/mur	none -18
h/musiq	none 17
h/nb d	none 22
h/nb h	none 15
h/nom$	none -21 reference -17 status -16 steps -17
h/nombr de	none 19 responsible -15
h/non ?	none -15 responsible -16 severity -17 status -25
h/not de	none -21
h/notat	none -16 score 16
h/n° d	none -28 status -17 version 22
h/n° doc	none -17 reference 20
h/of pag	none 17
h/often	none 23 priority -15 status -22
h/opera$	none -15 step 16
h/ordon	none -15 priority 17
h/ou non	none -15 responsible -17 severity -17 status -27
h/pac	none -15
h/pacq$	none -15
h/par an	none 20
h/pct	none -15 proofs -15 score 23 status -22
h/penda	none -15 phase 22
h/per	none -15
h/peux	none -29 proofs 22
h/phas$	none -15 phase 16
h/piec au	none -15 proofs 23
h/playl	none 22 responsible -16 status -15
h/pract	none 18
h/pract$	none 28
h/preli	none -15
h/preno$	none -15 responsible 16 session -15
h/press	none -16 priority 19 status -20
h/prix$	none 23 responsible -17
h/prof	none 18
h/prouv ?	none -16 proofs 18 status -19
h/pts$	none -19 score 26
h/publi$	none -17
h/qu ils	none -17
h/que dit	none -21
h/qui fait	none -15 responsible 15 status -16
h/qui le	none -20 proofs 20
h/ready	none -15
h/ready ?	none -15
h/real	none -18
h/recev	none -17
h/refer e	none -18 responsible 25
h/relea	none -15 version 15
h/repa	none 19
h/resp$	none -19 responsible 26
h/resso	none -21 proofs 27 responsible -17 session -15
h/retou	none -15 steps 15
h/retou$	none -15
h/risk	none -16
h/runni	none -16
h/rythm	none 18 status -16
h/rythm$	none 18
h/sal	none 18
h/sal$	none 21
h/scop$	none -18 responsible -15 status -22
h/scor	none -15 score 29
h/semes	none -15 steps 18
h/seren	none -15 score 16
h/servi	none -15 proofs -16
h/sessi$	none -17 reference -26 responsible -15 session 21 trainee -15
h/show the	none -16 proofs 21
h/situa$	none -22 status 25
h/speci$	none 20
h/spent	none 18
h/sprin	none 23 proofs -15 responsible -15 status -17
h/taux	none -24 score 25 status -17
h/tel	none 22
h/temp du	none -20 phase 25 step -25
h/temp$	none -25 phase 21 step -21
h/tempe	none 19
h/tensi	none 21 version -24
h/tenu	none -18 proofs 22
h/tenu a	none -17 proofs 20
h/text$	none -18 proofs -16
h/touch	none -18 step 17
h/touch$	none -20 phase -15 step 17
h/tps	none 17
h/trac$	none -16 proofs 17 status -17 version -15
h/trace$	none -18 steps 19
h/treso	none -17 proofs 18
h/txt	none -16 responsible -16 status -17
h/ui	none 18 priority -17
h/vaut	none -25 score 15
h/vaut il	none -16 score 16
h/vaut pour	none -15
h/visio	none 15
h/vivr	none 15
h/volum	none 20
h/vu$	none -19 proofs 17
h/what happe	none -16 step 16
h/what we	none 21
h/y ai	none 21
h/yet	none -16 responsible -18 status 21
h/^evene	phase -20 session -17 step 15
h/anima	phase -16 responsible 19
h/anima$	phase -15
h/avant penda	phase 15
h/evene	phase -18 session -15
h/jalon du	phase -22
h/l etap	phase -27 reference -16 status -21
h/^rank	priority 17
h/abord	priority 21
h/amdec	priority 16
h/co	priority 18
h/criti$	priority 17
h/d execu	priority -15 status 20
h/d impor	priority 15
h/d urgen	priority 24 status -21
h/de prior	priority 17 status -15
h/energ	priority 16
h/order	priority 15 version -16
h/ordr d	priority 16
h/ordr de	priority 16
h/pret$	priority -15 status 22
h/thing	priority 15
h/w	priority 18
h/^avec	proofs 21
h/^cover	proofs -16 responsible -18 status -16 version -15
h/^total	proofs -17 score 17
h/appel le	proofs 19
h/attes$	proofs 19 steps 15
h/comment s	proofs 16
h/cover$	proofs -16 responsible -19 session -15 status -18 version -16
h/curre	proofs -15 status 20
h/custo	proofs -17 status -16 version -15
h/eleme a	proofs 17
h/l a	proofs -15 responsible 23
h/l attes	proofs 23
h/la perso	proofs -15 responsible 17
h/laudi	proofs 19
h/les docum	proofs 15
h/mean	proofs 21 score -19 status -17
h/nam of	proofs 18
h/pct$	proofs -15 score 19 status -20
h/perso qui	proofs -15 responsible 21
h/poser	proofs 18
h/prese a	proofs 17 status -16
h/prod	proofs 16
h/qui j	proofs -15
h/qui$	proofs -18 responsible 16
h/quoi ca	proofs -15
h/recor$	proofs 23
h/s appel	proofs 19 status -15
h/tabl	proofs 15
h/tach$	proofs -15 status -17
h/total	proofs -17 score 17
h/trac que	proofs 17
h/uid	proofs -15
h/vai je	proofs 22
h/versi du	proofs -17 version 21
h/cd	reference 21 responsible -15
h/cod du	reference 16
h/de cod	reference 15
h/matr	reference 15 session -15
h/slug	reference 19
h/^certi	responsible -16 steps 17 trainee -17
h/^cohor	responsible -16 session 22
h/^coll	responsible 22
h/^colla	responsible 22
h/^elev	responsible -19 trainee 22
h/^parco	responsible -19 session 22
h/^recov	responsible -15
h/^servi	responsible 15
h/^speci	responsible -16 steps -18
h/^tutor	responsible 18
h/a qui	responsible 22
h/assig to	responsible 16
h/assig$	responsible 15
h/binom	responsible 21
h/boit$	responsible -15
h/cette tach	responsible 21
h/cohor	responsible -15 session 21
h/coll$	responsible 17
h/compa	responsible -18
h/confi ?	responsible -18
h/de parco	responsible 16 session -15
h/deten	responsible 16 status -15
h/diplo	responsible -15
h/direc	responsible 17
h/ed$	responsible -15 version 17
h/effec$	responsible -17
h/emett	responsible 15 version -15
h/en prend	responsible 16
h/en suis	responsible -15 status 21
h/gar	responsible 15
h/gardi	responsible 16
h/impri$	responsible -15 status -15
h/in charg	responsible 18
h/instr$	responsible 20
h/invoi	responsible -16 session -15 trainee -15
h/l etabl	responsible -15 status 16
h/l inter	responsible -22
h/le gar	responsible 17
h/notif	responsible -17 steps 17
h/notif$	responsible -17 steps 19
h/ocup	responsible 15
h/order$	responsible -15 status -19
h/peda	responsible -21 session -16 steps 18
h/propr du	responsible 15
h/qui suit	responsible 20
h/refer de	responsible 15
h/regl$	responsible -15 status 17
h/soin	responsible 18
h/soin$	responsible 18
h/speci	responsible -17 steps -15
h/suivi par	responsible 17
h/suivi$	responsible -17 session 17 trainee -15
h/tutor	responsible 19
h/up$	responsible -17
h/verss	responsible -15 version 17
h/^%	score 20
h/^jaug	score 15
h/^mark	score 16
h/^poid	score 15 status -15
h/^pts	score 19
h/^scor	score 21
h/^taux	score 23 status -16
h/barom	score 16
h/not sur	score 23
h/pond	score 16
h/ratin	score 15
h/ratin$	score 15
h/resse	score -20 status 18
h/taux de	score 15
h/^secti	session 15
h/^suivi	session -19
h/auxil	session -16 trainee 17
h/chois	session 15
h/coife	session -20
h/de stag	session -18
h/du group	session -22
h/du semin	session -16
h/eje	session 16
h/group ou	session 15
h/intak	session 17
h/mi	session -16 start -16 steps 23
h/pre	session -18 steps 15
h/quiz	session -19
h/run$	session 15
h/secti	session 15
h/sessi ?	session 15
h/suiv	session 16
h/vous	session -16 steps -22 trainee -17
h/^findi	severity 15
h/^m	severity 17
h/du manqu	severity 16
h/est grav	severity 15
h/grav ?	severity 18
h/grav ou	severity 16 status -19
h/if	severity 16
h/l ecart	severity 21 status -20
h/la nc	severity 17
h/m m	severity 18
h/m$	severity 18
h/major	severity 16 status -16
h/major$	severity 16 status -15
h/mineu ou	severity 15
h/ou majeu	severity 16
h/serio	severity 15
h/si ca	severity 18 status -15
h/^clot	start -18
h/^finis	start -19
h/^joini	start -15 steps 21
h/clot	start -16
h/clotu du	start -15
h/debut du	start 16
h/en forma	start 16
h/entre en	start 16 steps -15
h/offer	start -16 steps 17
h/prese le	start -22 steps 27
h/^nos	status -15
h/^pui	status 20
h/actue	status 19
h/actue$	status 19
h/am i	status 17
h/archi$	status -16
h/ca en	status 16
h/cabin	status -17
h/concl	status 17
h/coura	status 15
h/custo$	status -17
h/degr de	status 15
h/diagn	status 22
h/en regl	status 23
h/est ou	status 32
h/etat d	status 18
h/fait ?	status 15
h/i stand	status 20
h/il pret	status 19
h/indic ?	status -17
h/l act	status -15
h/le trouv	status -16
h/matur$	status 15
h/of play	status 15
h/ok ?	status 17
h/posit$	status 20
h/quon	status -16
h/situa de	status 22
h/ther	status 15
h/tim	status -16
h/trico	status 15
h/user	status -20
h/where i	status 19
h/where we	status 15
h/yet ?	status 16
h/de cette	step -18
h/du fichi	step -16
h/etap ?	step 15
h/fort$	step 16
h/0 moi	steps 15
h/0 month	steps 15
h/^appel	steps 16
h/^assid	steps 15
h/^cold	steps 15
h/^conv	steps 18
h/^devi	steps 22
h/^fact	steps 20
h/^final	steps 23
h/^place	steps 19
h/^prere	steps 20
h/^quot	steps 18
h/^rul	steps 21
h/^satis	steps 23
h/^vol	steps 17
h/a chaud	steps 26
h/a froid	steps 15
h/adapt	steps 19
h/asses$	steps 16
h/assid	steps 16
h/avi a	steps 16
h/besoi$	steps 15
h/cac	steps 21
h/cart	steps 18
h/ch	steps 18
h/chaud	steps 28
h/chaud$	steps 26
h/cold	steps 15
h/conv	steps 18
h/conve est	steps 15
h/d appre	steps 20
h/demi	steps 15
h/dev	steps 15
h/devi	steps 24
h/du contr	steps -22 trainee 15
h/elles	steps 16
h/emarg j	steps 19
h/emarg ok	steps 17
h/emarg$	steps 17
h/env	steps 15
h/env$	steps 16
h/envoy sa	steps 15
h/ete	steps 15
h/fact	steps 16
h/follo	steps 18
h/fr$	steps 15
h/froid	steps 22
h/froid$	steps 15
h/hot	steps 15
h/il pass	steps 22
h/il recu	steps 25
h/in$	steps 22
h/inter ?	steps 16
h/jour ?	steps 16
h/journ$	steps 15
h/la conve	steps 16
h/le stag	steps -17
h/lesso	steps -18
h/lesso$	steps -18
h/livre d	steps 15
h/lu	steps 19
h/lu$	steps 18
h/lui a	steps 17
h/matin	steps 17
h/moi apres	steps 17
h/month	steps 15
h/obten	steps 18
h/pack	steps 21
h/place	steps 18
h/poste	steps 16
h/prere	steps 20
h/prese j	steps 20
h/propr$	steps 18
h/quot	steps 18
h/rdv	steps 19
h/recei	steps 22
h/recu le	steps 28
h/rempl le	steps 16
h/reven	steps 15
h/revu de	steps 16
h/rul	steps 25
h/sa convo	steps 15
h/sant	steps 21
h/sat	steps 16
h/satis a	steps 18
h/sheet in	steps 15
h/sign in	steps 15
h/signe ?	steps 17
h/soir	steps 16
h/sold	steps 17
h/surve	steps 20
h/surve$	steps 16
h/synth	steps 18
h/test$	steps 29
h/theo	steps 19
h/tour	steps 16 trainee -17
h/vie$	steps 19
h/vus	steps 19
h/^salar	trainee 18
h/et nom	trainee 15
h/login	trainee 18
h/salar	trainee 15
h/user$	trainee 17
h/avena	version 18
h/draft	version 15
h/draft$	version 17
h/en vigue	version 15
h/vigue	version 16
h/vigue$	version 16
indicators/afterDocuments	BC -17 CFA -27 OF -3 VAE -15 action -10 applicable -7 body -10 comment -8 criterion -19 date -10 deadline 4 expectedLevel -12 expiry -3 indicator -12 label -20 lastCheck -2 links 5 none -6 priority -1 proofs -22 responsible -7 score -5 severity -11 status -7 version -8
indicators/afterNumbers	BC -14 CFA -11 OF -11 VAE -10 action -15 applicable -13 body -17 comment -11 criterion -9 date -8 deadline -11 expectedLevel -13 expiry -9 indicator -6 label -2 lastCheck -9 links -12 none -7 priority -9 proofs -12 responsible -13 score -13 severity -6 status -8 version -10
indicators/amongMarks	BC 7 CFA -5 OF -4 VAE 3 action -8 applicable -9 body 1 comment -8 criterion -8 date -7 deadline -11 expectedLevel -12 expiry -13 indicator -11 label -15 lastCheck -5 links -7 none -9 priority -9 proofs -3 responsible -8 score -9 severity -11 status -14 version -7
indicators/asks	BC -6 CFA -3 OF -5 VAE -5 action -2 applicable -7 body -1 comment -14 deadline -1 expectedLevel -10 links -3 none -26 priority -6 proofs -7 responsible -3 score -1 severity -5 status 31 version -2
indicators/besideMarks	BC -6 CFA -2 OF -4 VAE -3 action -12 applicable -8 body -9 comment -9 criterion -18 date -11 deadline -8 expectedLevel -11 expiry -8 indicator -6 label -10 lastCheck -8 links -6 none -9 priority -9 proofs -7 responsible -5 score -9 severity -10 status -12 version -9
indicators/bias	BC -21 CFA -26 OF -23 VAE -23 action -13 applicable -18 body -23 comment -5 criterion -10 date -23 deadline -6 expectedLevel -16 expiry -16 indicator -5 label -3 lastCheck -16 links -8 none 4 priority -14 proofs -6 responsible -7 score -17 severity -15 status -1 version -18
indicators/binary	BC 5 CFA 5 OF 4 VAE 5 action -2 applicable 10 body -4 comment -5 criterion -15 date -3 deadline -5 expectedLevel -6 expiry -3 indicator -16 label -1 lastCheck -3 links -4 none -24 priority -24 proofs -3 responsible -2 score -7 severity -6 status -35 version -14
indicators/booleans	BC -1 CFA -6 VAE -1 action -13 applicable 2 body -6 comment -28 criterion -16 date -18 deadline -19 expectedLevel -32 expiry -15 indicator -9 label -4 lastCheck -17 links -28 none 7 priority -27 proofs -21 responsible -8 score -25 severity -27 status -44 version -11
indicators/cased	BC -10 CFA -8 OF -9 VAE -7 action -2 applicable -8 body 3 comment -20 criterion 3 date -17 deadline -15 expectedLevel -6 expiry -18 indicator -20 lastCheck -20 links -4 none -8 priority -10 proofs -6 responsible -4 score -27 severity -4 status -6 version -14
indicators/code	BC -24 CFA -23 OF -25 VAE -24 applicable -26 body -49 comment -4 criterion 11 date -23 deadline -16 expectedLevel -43 expiry -25 indicator -16 label -21 lastCheck -27 links -3 none -11 priority -12 proofs -5 responsible -2 score -29 severity -10 status -14 version 10
indicators/criteria	BC -6 CFA -6 OF -4 VAE -7 action -29 applicable -4 body -24 comment -1 criterion 26 date -9 deadline -23 expectedLevel -18 expiry -7 indicator -21 label -22 lastCheck -9 links -30 none -9 priority -8 proofs -23 responsible -27 score -10 severity -17 status 2 version -17
indicators/dates	BC -18 CFA -17 OF -19 VAE -20 action -29 applicable -18 body -18 comment -42 criterion -18 date 3 deadline 6 expectedLevel -31 expiry 7 indicator -26 label -23 lastCheck 5 links -53 none -54 priority -34 proofs -34 responsible -31 score -23 severity -31 status -39 version -9
indicators/document	BC -6 CFA -7 OF -8 VAE -9 action 8 applicable -8 body -38 comment -19 criterion -20 date -8 deadline -19 expectedLevel -40 expiry -8 indicator -19 label -25 lastCheck -8 links -13 none 9 priority -36 proofs 25 responsible -30 score -10 severity -22 status -36 version -13
indicators/earlier	BC -13 CFA -11 OF -14 VAE -13 action -21 applicable -12 body -10 comment -26 criterion -11 date 10 deadline -7 expectedLevel -19 expiry -31 indicator -14 label -10 lastCheck 7 links -30 none -33 priority -21 proofs -24 responsible -20 score -15 severity -19 status -23 version 6
indicators/empty	BC -13 CFA -15 OF -5 VAE -5 action -10 applicable 2 body -5 comment -15 criterion -39 date -13 deadline -11 expectedLevel -6 expiry -15 indicator -53 label -50 lastCheck -15 links -13 none -14 priority -15 proofs -10 responsible -12 score -12 severity -14 status -2 version -16
indicators/few	BC -7 CFA -9 OF -7 VAE -8 action -10 applicable -8 body -3 comment -14 criterion 7 date -22 deadline -11 expectedLevel -4 expiry -22 indicator -36 label -35 lastCheck -24 links -6 none -4 proofs -23 responsible -2 score -8 severity -7 status -12 version -4
indicators/file	BC -9 CFA -11 OF -9 VAE -10 action -13 applicable -9 body -11 comment -20 criterion -2 date -12 deadline -10 expectedLevel -17 expiry -10 indicator -17 label -16 lastCheck -12 links -3 none -3 priority -7 proofs 12 responsible -13 score -9 severity -5 status -16 version -7
indicators/filled	BC -9 CFA -10 OF -6 VAE -6 action -21 applicable -6 body -2 comment -21 criterion -3 date 2 deadline -6 expiry -14 indicator -5 label -6 lastCheck -6 links -12 none -3 priority -14 proofs -8 responsible -10 score 2 severity -26 status 1 version -10
indicators/first	BC -15 CFA -15 OF -18 VAE -7 action -8 applicable -21 body -10 comment -11 criterion 8 date -20 deadline -9 expectedLevel -10 expiry -9 indicator -8 label -4 lastCheck -9 links -5 priority -19 proofs -9 responsible -6 score -23 severity -15 status -14 version -18
indicators/gravity	BC -11 CFA -12 OF -14 VAE -9 action -9 applicable -12 body -1 comment -13 criterion -9 date -3 deadline -5 expectedLevel 26 expiry -2 indicator -1 label -3 lastCheck -3 links -8 none -19 priority -13 proofs -7 responsible -2 score -4 severity -26 status -15 version -7
indicators/hundred	BC -32 CFA -25 OF -35 VAE -33 action -10 applicable -43 body -6 comment -16 criterion 3 date -9 deadline -17 expectedLevel -10 expiry -9 label -4 lastCheck -10 links -16 none 5 priority -29 proofs -18 responsible -10 score 10 severity -13 status -43 version -11
indicators/indicators	BC -14 CFA -8 OF -6 VAE -7 action -22 applicable -5 body -24 comment -17 criterion 7 date -16 deadline 4 expectedLevel -21 expiry -15 indicator 8 label -33 lastCheck -18 links -14 none -3 priority -8 proofs -31 responsible -34 score -6 severity -15 status -10 version 5
indicators/isLabel	BC -4 CFA -4 OF -4 VAE -5 action -15 applicable -5 body -14 comment -26 criterion -12 date -3 deadline -7 expectedLevel -9 expiry -2 indicator -5 label 23 lastCheck -4 links -23 none -25 priority -13 proofs -26 responsible -5 score -4 severity -8 status -8 version -11
indicators/isNumber	BC -5 CFA -4 OF -6 VAE -6 action -5 applicable -9 body -2 comment -14 criterion -28 date -3 deadline -13 expectedLevel -6 expiry -3 indicator 28 label -11 lastCheck -3 links -12 none -16 priority -15 proofs -11 responsible -6 score -31 severity -2 status -22 version -15
indicators/lack	BC -19 CFA -18 OF -18 VAE -17 action -52 applicable -23 body -32 comment 18 criterion -17 date -3 deadline -15 expectedLevel -45 expiry -5 indicator -14 label -12 lastCheck -5 links -55 none -21 priority 14 proofs -22 responsible -31 score -16 severity -9 status 32 version -33
indicators/last	BC -12 CFA 3 OF -16 action -9 applicable -11 body 1 comment -8 criterion -18 date -2 deadline -11 expectedLevel -6 expiry -13 indicator -11 label -16 lastCheck -14 links -11 none -2 priority -4 proofs -23 responsible -10 score -6 severity -5 status -7 version -2
indicators/later	BC -13 CFA -11 OF -14 VAE -13 action -20 applicable -12 body -11 comment -23 criterion -9 date -19 deadline 4 expectedLevel -15 expiry 7 indicator -16 label -14 lastCheck -16 links -28 none -32 priority -18 proofs -22 responsible -15 score -14 severity -21 status -20 version -9
indicators/lessTold	BC -8 CFA -10 OF -6 VAE -9 action -2 applicable -17 body -5 comment -2 criterion -13 date -5 deadline -6 expectedLevel -8 expiry -5 indicator -11 label -12 lastCheck -3 links -4 priority -9 proofs -3 responsible -4 score -17 status -20 version -4
indicators/link	BC -11 CFA -9 OF -10 VAE -11 action -51 applicable -10 body -24 comment -60 criterion -21 date 2 deadline 2 expectedLevel -54 expiry 2 indicator -19 label -18 lastCheck 4 links 43 none -63 priority -38 proofs -41 responsible -46 score -16 severity -28 status -40 version -42
indicators/lists	BC -7 CFA -5 OF -8 VAE -8 action -7 applicable -8 body -2 comment -10 criterion -10 date -12 deadline 27 expectedLevel -11 expiry -23 indicator -9 label -3 lastCheck -22 links -15 none -20 priority -15 proofs -8 responsible -4 score 19 severity -7 status -23 version -17
indicators/long	BC -1 CFA -1 OF -1 VAE -1 action -32 body -2 comment -42 criterion -5 date -3 deadline -4 expectedLevel -40 expiry -3 indicator 4 label -34 lastCheck -3 links -41 none 12 priority -3 proofs 9 responsible -16 score -1 severity -1 status -22 version -6
indicators/marks	BC -8 CFA -6 OF -6 VAE -5 action -26 applicable -6 body -22 comment -12 criterion -17 date 4 deadline 4 expectedLevel -11 expiry 6 indicator -20 label -16 lastCheck 6 links -26 none -15 priority -14 proofs -19 responsible -26 score -16 severity -8 status -5 version -21
indicators/mostTold	BC -2 CFA -5 OF -3 VAE -2 action -19 applicable -2 body -19 comment -15 criterion -2 date -11 deadline -14 expectedLevel -5 expiry -10 indicator -8 label -11 lastCheck -11 links -20 none -12 priority -20 proofs -12 responsible -26 score 3 severity -15 status 3 version -23
indicators/numbers	BC -4 CFA -4 OF -4 VAE -2 action -16 applicable -3 body -13 comment -27 criterion 2 date -19 deadline -24 expectedLevel -21 expiry -17 indicator -7 label -12 lastCheck -19 links -24 none 5 priority -34 proofs -26 responsible -21 score -2 severity -22 status -48 version -25
indicators/order	BC -25 CFA -26 OF -25 VAE -23 action 32 applicable -28 body -45 comment -5 criterion 13 date -13 deadline -24 expectedLevel -18 expiry -12 indicator -27 label -30 lastCheck -14 links -6 none -14 priority -4 proofs -11 responsible -2 score -22 severity -9 status -11 version -14
indicators/percent	BC -17 CFA -11 OF -16 VAE -14 action -3 applicable -20 body -1 comment -18 criterion -7 date -3 deadline -6 expectedLevel -17 expiry -2 indicator -6 label -1 lastCheck -2 links -7 none -27 priority -22 proofs -10 responsible -2 score 29 severity -8 status -29 version -9
indicators/person	BC 2 CFA 2 OF 2 action -69 applicable 3 body 14 comment -26 criterion -40 date -16 deadline -13 expectedLevel -41 expiry -14 indicator -35 label -26 lastCheck -15 links -39 none -31 priority -14 proofs -17 responsible 20 score -31 severity -49 status -3 version -13
indicators/phase	BC -5 CFA -9 OF -6 VAE -5 action 21 applicable -7 body -9 comment -33 criterion 20 date -7 deadline 26 expectedLevel -26 expiry -12 indicator -10 label -3 lastCheck -11 links -26 none -48 priority -31 proofs -24 responsible -18 score -9 severity -13 status 16 version -28
indicators/place	BC -8 CFA -5 OF -7 VAE -5 action -4 applicable -14 body -6 comment -2 criterion -33 date -5 deadline -6 expectedLevel -2 expiry -2 indicator -25 label -31 lastCheck -4 links -9 none -7 proofs -14 responsible -3 score 1 severity -3 status -13 version -1
indicators/plausible	BC -7 CFA -6 OF -7 VAE -7 action -4 applicable -6 comment -5 criterion -17 date -20 deadline -22 expectedLevel -6 expiry -22 indicator -15 label -39 lastCheck -23 links -5 none -3 priority -2 proofs -7 responsible -3 score -4 severity 2 status -5 version -8
indicators/prefixed	BC -1 CFA -2 OF -2 VAE -3 action -21 applicable -1 body -9 comment 14 criterion -16 date -2 deadline -20 expectedLevel -25 expiry -3 indicator 24 label -9 lastCheck -3 links 2 none -25 priority -12 proofs -19 responsible -17 score -3 severity -8 status -22 version -2
indicators/priority	BC -23 CFA -21 OF -24 VAE -25 action -26 applicable -27 body -33 comment -21 criterion -1 date -10 deadline -24 expectedLevel -11 expiry -10 indicator -4 label -9 lastCheck -12 links -21 none -26 priority 34 proofs -28 responsible -31 score -6 severity -27 status -7 version 2
indicators/rank	BC -14 CFA -15 OF -14 VAE -15 action -5 applicable -16 body -17 comment -8 criterion -25 date -6 deadline -14 expectedLevel -21 expiry -8 indicator -20 label -11 lastCheck -7 links -10 none -38 priority 14 proofs -7 responsible -13 score -23 severity -22 status 14 version -33
indicators/ratio	BC -14 CFA -11 OF -14 VAE -14 action -1 applicable -16 body -1 comment -10 criterion -6 date -1 deadline 6 expectedLevel -9 expiry -2 indicator -14 label -1 lastCheck -1 links -4 none -16 priority -15 proofs -4 responsible -1 score 24 severity -8 status -23 version -5
indicators/readable	BC 1 OF -1 action -16 applicable 1 body -23 comment -10 criterion -12 date -14 deadline -22 expectedLevel -12 expiry -14 indicator -7 label -15 lastCheck -15 links -12 none -6 priority -3 proofs -12 responsible -24 score -1 severity -6 status -1 version -28
indicators/relative	BC -1 CFA -1 VAE -2 action -2 applicable -1 comment -1 criterion -1 date -2 deadline 9 expectedLevel -1 expiry -4 indicator -1 label -1 lastCheck -4 links -4 none -10 priority -2 proofs -2 responsible -3 score -2 severity -1 status -2 version -2
indicators/rising	BC -9 CFA -20 OF -15 VAE -20 action -10 applicable -24 body -7 comment -5 criterion -24 date -10 deadline 3 expectedLevel -9 expiry -9 indicator 18 label -21 lastCheck -11 links -11 none 2 priority 1 proofs -17 responsible -13 score -3 severity -7 status -12 version -4
indicators/said	BC -4 CFA -3 OF -2 VAE -6 action -14 applicable -3 body -29 comment -4 criterion -11 date -12 deadline -18 expectedLevel -2 expiry -13 indicator -18 label -15 lastCheck -13 links -21 none -7 priority -11 proofs -8 responsible -30 score -7 severity -2 status 7 version -9
indicators/second	BC -14 CFA -11 OF -20 VAE -11 action -17 applicable -18 body -7 comment -14 criterion -2 date -15 deadline -9 expectedLevel -12 expiry -12 indicator 7 label -6 lastCheck -8 links -10 none -5 priority -10 proofs -11 responsible -15 score -17 severity -13 status -11 version -11
indicators/sentences	BC -14 CFA -13 OF -14 VAE -13 action 3 applicable -13 body -36 comment 13 criterion -33 date -15 deadline -25 expectedLevel 6 expiry -15 indicator -3 label 5 lastCheck -18 links 1 none -4 priority -36 proofs -7 responsible -29 score -18 severity -29 status -18 version -20
indicators/separators	BC -6 CFA -8 OF -8 VAE -8 action -32 applicable -8 body -24 comment -18 criterion -19 date -6 deadline -12 expectedLevel 9 expiry -7 indicator 3 label 9 lastCheck -8 links -3 none -8 priority -27 proofs -1 responsible 17 score -8 severity -16 status 7 version -25
indicators/severity	BC -26 CFA -25 OF -32 VAE -19 action -8 applicable -23 body -26 comment -37 criterion -17 date -11 deadline -21 expectedLevel 19 expiry -12 indicator -17 label -13 lastCheck -15 links -46 none -46 priority -20 proofs -38 responsible -39 score -17 severity 38 status -32 version -11
indicators/short	BC -4 CFA -1 VAE -1 action -2 applicable -2 body -6 comment -20 criterion -15 date -18 deadline -19 expectedLevel -21 expiry -20 indicator -1 label -15 lastCheck -21 links -6 none -11 priority -14 proofs -1 responsible -7 score 1 severity -24 status -27 version -4
indicators/single	BC 2 CFA 3 OF 1 VAE 4 action -6 applicable 1 body -41 comment -16 criterion -2 date -17 deadline -30 expectedLevel -26 expiry -19 indicator -26 label -14 lastCheck -20 links -4 none -8 priority -39 proofs 6 responsible 5 score -28 severity -31 status -38 version -41
indicators/sparse	BC -7 CFA -7 OF -11 VAE -7 action 3 applicable -8 body -27 comment 4 criterion -19 date -28 expectedLevel -33 expiry 2 indicator -25 label -24 lastCheck -7 links -14 none -19 priority -22 proofs -12 responsible -16 score -22 severity 6 status -26 version -28
indicators/statuses	BC -1 CFA -5 OF -1 VAE -3 action -11 body -30 comment -6 criterion -10 date -13 deadline -20 expectedLevel -6 expiry -14 indicator -18 label -13 lastCheck -15 links -4 none -5 priority -8 proofs -9 responsible -24 score -16 severity -6 status 3 version -12
indicators/stepHeader	BC 21 CFA -24 OF -42 VAE -15 action 13 applicable -28 body -21 comment -36 criterion -15 date -14 deadline -6 expectedLevel -32 expiry -34 indicator -12 label -21 lastCheck -3 links -9 none -34 priority -32 proofs -7 responsible -4 score -8 severity -20 status 9 version -25
indicators/stepNames	BC -5 CFA -5 OF -6 VAE -6 action -3 applicable -5 body -17 comment -42 criterion 19 date -6 deadline -13 expectedLevel 2 expiry -7 indicator 2 label 8 lastCheck -8 links -18 none 1 priority -31 proofs 16 responsible -41 score -7 severity -14 status -20 version -25
indicators/texts	BC -16 CFA -16 OF -17 VAE -17 action -7 applicable -14 body -11 comment -4 criterion -15 date -13 deadline -11 expectedLevel -8 expiry -10 indicator -7 label -12 lastCheck -11 links -4 none -5 priority -4 proofs -5 responsible -8 score -16 severity -1 status -7 version -5
indicators/titles	BC -1 CFA -1 OF -1 VAE -1 action -19 applicable -1 body -3 comment -26 criterion 23 date -3 deadline -5 expectedLevel -22 expiry -3 indicator -5 label 27 lastCheck -4 links -20 none -31 priority -15 proofs -20 responsible -9 score -1 severity -2 status -24 version -9
indicators/unique	BC -20 CFA -15 OF -20 VAE -22 action -6 applicable -15 body -17 comment -2 criterion -26 date -1 deadline -2 expectedLevel -15 expiry 1 indicator -5 label -2 lastCheck -1 links -2 none -5 priority -3 proofs 1 responsible -4 score -11 severity -4 status -4 version -15
indicators/vague	BC -11 CFA -7 OF -11 VAE -8 action -17 applicable -11 body -31 comment -36 criterion -19 date -17 deadline 29 expectedLevel -38 expiry -20 indicator -18 label -16 lastCheck -22 links -44 none 10 priority -31 proofs -43 responsible -34 score 8 severity -25 status -13 version 6
indicators/version	BC -31 CFA -35 OF -35 VAE -34 action -10 applicable -28 body -43 comment -10 criterion 9 date -20 deadline -23 expectedLevel -28 expiry -14 indicator 5 label -14 lastCheck -18 links -18 none -11 priority -52 proofs -5 responsible -30 score -4 severity -24 status 7 version 30
indicators/worded	BC -30 CFA -29 OF -33 VAE -30 action -3 applicable -32 body -3 comment 11 criterion -1 date -20 deadline -10 expectedLevel 3 expiry -22 indicator -9 label -5 lastCheck -23 links -5 none -14 priority -5 proofs -4 responsible -6 score -13 severity -23 status -4 version 8
indicators/yesNo	BC 2 CFA 4 OF 1 VAE 3 action -13 applicable 1 body -18 comment -8 criterion -17 date -9 deadline -16 expectedLevel -1 expiry -10 indicator -19 label -6 lastCheck -11 links -6 none -4 priority -17 proofs -10 responsible -19 score -11 severity -4 status -10 version -9
indicators/digit	CFA 3 VAE -1 action -12 applicable -1 body -9 comment -24 criterion -13 date -10 deadline -19 expectedLevel -14 expiry -8 indicator -22 label -3 lastCheck -10 links -21 none -19 priority 5 proofs -20 responsible -16 score -7 severity -12 status 14 version 13
journeyTall/afterDocuments	comment -1 deadline -3 documents -5 indicator 7 links -5 none -6 phase -19 reference -3 responsible 1 session -6 status -8 step -32
journeyTall/afterNumbers	comment -8 deadline 1 documents -11 indicator -20 links -4 none -5 phase -21 reference -3 responsible 4 session -7 status -5 step -12
journeyTall/amongMarks	comment -2 deadline 7 documents -7 indicator 3 links -6 none -2 phase -12 reference -4 responsible -2 status -1 step -10
journeyTall/asks	comment -4 documents -1 links -1 none -11 status 11
journeyTall/besideMarks	comment -8 deadline -11 documents -11 indicator -5 links -4 none -8 phase -17 reference -7 responsible -3 session -9 status -9 step -11
journeyTall/bias	comment -9 deadline -18 documents -4 indicator -9 links -10 none 7 phase -9 reference -17 responsible -7 session -19 status -7 step -3
journeyTall/binary	comment -3 deadline -2 documents -1 indicator 1 links -2 none 1 phase -1 reference -1 responsible -2 session -1 status -4 step -2
journeyTall/booleans	comment -9 deadline -7 documents -4 indicator -6 links -6 none 15 phase -1 responsible -3 session -2 status -14 step -1
journeyTall/cased	comment -19 deadline -27 documents -7 indicator -14 links -5 none -8 phase -2 reference 4 responsible -5 session 2 status -6 step -7
journeyTall/code	comment -17 deadline 3 documents -3 indicator -18 links -3 none -26 phase -25 reference 9 responsible -6 session 8 status -29 step -25
journeyTall/criteria	comment -5 deadline -12 documents -10 indicator -2 links -30 none 11 phase -21 reference -13 responsible -21 session -19 status -2
journeyTall/dates	comment -24 deadline 30 documents -17 indicator -6 links -27 none -36 phase -21 reference -23 responsible -16 session -14 status -19 step -26
journeyTall/digit	comment -7 deadline -9 documents -7 indicator -1 links -7 none 6 phase -3 reference -4 responsible -5 session -2 status -2 step -7
journeyTall/document	comment -14 deadline -22 documents 26 indicator -18 links -19 none -8 phase -18 reference -33 responsible -50 session -50 status -34
journeyTall/earlier	comment -4 deadline 4 documents -2 indicator 5 links -3 none -4 phase -1 reference -3 responsible -2 session -1 status -1 step -2
journeyTall/empty	comment -6 deadline -9 documents -2 indicator -40 links -12 none -1 phase -39 reference -11 responsible -5 session -8 status 5 step -46
journeyTall/few	comment -11 deadline -5 documents -19 indicator -17 links -5 none 6 phase -29 reference -23 responsible 10 session -4 status -21 step -31
journeyTall/file	comment -15 deadline -10 documents 21 indicator -5 links -11 none -17 phase -16 reference -8 responsible -13 session -2 status -8 step -19
journeyTall/filled	comment -20 deadline -8 documents -14 indicator -9 links -12 none -3 phase -2 reference 3 responsible -12 session 1 status -1 step 3
journeyTall/first	comment -15 deadline -29 documents -21 indicator -17 links -10 none -11 phase 9 reference -22 responsible -16 session -15 status -14 step 4
journeyTall/hundred	comment -16 deadline -17 documents -12 indicator 6 links -19 none 6 phase -9 reference -7 responsible -11 session -6 status -27 step -12
journeyTall/indicators	comment -16 deadline -1 documents -23 indicator 13 links -14 none -4 phase -22 reference -19 responsible -30 session -20 status -10 step -16
journeyTall/isNumber	comment -17 deadline -19 documents -11 indicator 27 links -20 none -31 phase -6 reference -12 responsible -13 session -11 status -16 step -11
journeyTall/lack	comment 15 deadline -11 documents -14 indicator -10 links -34 none -10 phase -21 reference -4 responsible -23 session -24 status 18 step -16
journeyTall/last	comment 2 deadline -6 documents -9 indicator -10 links -4 none -8 phase -10 reference -3 responsible -9 session -3 status -10 step -4
journeyTall/later	comment -4 deadline 5 documents -5 indicator 4 links -5 none -9 phase -4 reference -3 responsible -2 session -1 status -4 step -6
journeyTall/link	comment -42 deadline 19 documents -39 indicator -9 links 40 none -45 phase -28 reference -22 responsible -30 session -37 status -28 step -33
journeyTall/lists	comment -18 deadline 3 documents -11 indicator 22 links -25 none -34 phase -10 reference -13 responsible -12 session -8 status -20 step -14
journeyTall/long	comment -25 deadline -2 documents 13 indicator -3 links -25 none 5 phase -2 reference -5 responsible -7 session -1 status -10 step -33
journeyTall/marks	comment -6 deadline 28 documents -17 indicator -13 links -23 none -11 phase -21 reference -26 responsible -17 session -25 status -1 step -15
journeyTall/mostTold	comment -2 deadline -22 documents -5 indicator -4 links -11 none -9 phase -13 reference -14 responsible -14 session -17 status 3
journeyTall/numbers	comment -23 deadline -20 documents -17 indicator -1 links -24 none 11 phase -15 reference -14 responsible -15 session -12 status -25 step -19
journeyTall/order	comment 2 deadline -21 documents -14 indicator -26 links 6 none -8 phase -5 reference -30 responsible 2 session -47 status -8 step 2
journeyTall/person	comment -27 deadline -22 documents -12 indicator -31 links -41 none -25 phase 7 reference -44 responsible 19 session -13 status 4 step 1
journeyTall/phase	comment -27 deadline 6 documents -56 indicator -16 links -26 none -39 phase 37 reference -15 responsible -37 session -31 status -10 step -13
journeyTall/place	comment -4 deadline 8 documents -7 indicator -8 links -1 none -4 phase -25 reference -1 responsible -2 session 2 status -3 step -25
journeyTall/plausible	comment -6 deadline -16 documents -10 indicator -10 links 1 none 3 phase 15 reference -55 responsible 3 session 4 status -1 step -60
journeyTall/prefixed	comment 1 deadline -21 documents -20 indicator 23 links 6 none -14 phase -9 reference -13 responsible -14 session -12 status -15 step -19
journeyTall/priority	comment -14 deadline -25 documents -18 indicator 17 links -12 none -13 phase -20 reference -17 responsible -15 session -14 status 8
journeyTall/rank	comment 1 deadline -7 documents 4 indicator -13 links -2 none -16 phase -6 reference -11 responsible 3 session -4 status 9 step -7
journeyTall/ratio	comment -5 deadline -3 documents -1 indicator 14 links -3 none -12 phase -3 status -15 step -1
journeyTall/readable	comment -5 deadline -20 documents -11 links -10 none 1 phase -18 reference -23 responsible -18 session -24 step -12
journeyTall/relative	comment -13 deadline -22 documents -22 indicator -15 links -21 none 29 phase -26 reference -30 responsible -25 session -19 status -17 step -16
journeyTall/rising	comment -7 deadline -2 documents -29 indicator 13 links -2 none -5 phase -18 reference -17 responsible -27 session -17 status -11 step -11
journeyTall/said	comment -9 deadline -13 documents -7 indicator -8 links -1 none -5 phase -13 reference -18 responsible -16 session -24 status 10 step -6
journeyTall/second	comment -4 deadline -18 documents -2 indicator -16 links -9 none -5 phase -2 reference -15 responsible -11 session -27 status -15 step 6
journeyTall/sentences	comment 10 deadline -15 documents -2 indicator -31 links 7 none -2 phase -26 reference -30 responsible -31 session -50 status -9 step -12
journeyTall/separators	comment -15 deadline -20 documents 11 indicator 6 links 3 none -24 phase -36 reference -19 responsible 10 session -35 status 5 step -35
journeyTall/severity	comment 12 deadline -2 documents -14 indicator -4 links -13 none -5 phase -1 reference -1 responsible -12 session -5 status 11 step -7
journeyTall/short	comment -7 deadline -27 documents 10 indicator 1 none -1 phase -7 reference -24 responsible 6 session -50 status -16 step -40
journeyTall/single	comment -8 deadline -15 documents 5 indicator -14 links -2 none -5 phase -22 reference -22 responsible 3 session -14 status -27 step -16
journeyTall/sparse	comment 15 deadline 15 documents -5 indicator -25 links -2 none -11 phase -23 reference -21 responsible -9 session -24 status -28 step -27
journeyTall/statuses	comment -1 deadline -16 documents -10 indicator -8 links -7 none -2 phase -13 reference -19 responsible -20 session -22 status 5 step -2
journeyTall/stepHeader	comment -13 deadline -8 documents -18 indicator -4 links -12 none 1 reference -8 responsible 4 session -8 status -6 step 6
journeyTall/stepNames	comment -44 deadline -25 documents 10 indicator -19 links -29 none -28 reference -34 responsible -48 session -40 status -31 step 24
journeyTall/texts	comment -3 deadline -15 documents -6 indicator -12 links -7 none -5 phase -9 reference -1 responsible -7 session -5 status -9 step -5
journeyTall/unique	comment -4 deadline -5 documents -2 indicator -11 links -2 none -13 phase -15 reference 6 responsible -11 session -21 status -13 step 7
journeyTall/vague	comment -32 deadline 8 documents -47 indicator -9 links -42 none 13 phase 5 reference 4 responsible -45 session -36 status -30 step -31
journeyTall/version	comment -12 deadline -7 documents -6 indicator 6 links -2 none -6 phase -22 reference -32 responsible -11 session -26 status 8 step -20
journeyTall/worded	comment 7 deadline -8 documents -4 indicator -11 links -11 none -14 phase -16 reference -55 responsible -6 session 5 status -7 step -6
journeyTall/yesNo	comment -4 deadline -14 documents 1 indicator -3 links -2 none 2 phase -10 reference -19 responsible -18 session -19 status 1 step -26
journeyTall/lessTold	deadline -2 documents -7 indicator -11 links -4 none 4 phase -2 reference -1 responsible -8 status -27 step -7
journeyWide/afterDocuments	body -24 comment -3 end -7 links -14 none -14 reference -5 responsible 27 session -13 start -9 steps 3 trainee -12
journeyWide/afterNumbers	body -29 comment -3 end -18 links 2 none -15 reference -15 session -19 start -16 steps 13 trainee -13
journeyWide/amongMarks	body -1 comment -12 end -9 links -16 none -1 reference -8 responsible -8 session -18 start -33 steps 5 trainee -7
journeyWide/besideMarks	body -6 comment -7 end -6 links -4 none 1 reference -11 responsible -7 start -7 steps -4 trainee -9
journeyWide/bias	body -9 comment -9 end -12 links -15 none -12 reference -14 responsible -11 session -8 start -13 steps 11 trainee -6
journeyWide/binary	body -4 comment -6 end -3 links -5 none -17 reference -3 responsible -4 session -4 start -3 steps 20 trainee -3
journeyWide/booleans	body -1 comment -4 end -2 links -2 none -20 responsible -4 session -1 start -2 steps 22 trainee -1
journeyWide/cased	body 5 comment -22 end -27 links -4 none -24 reference 3 responsible -5 session -1 start -28 steps -16 trainee 2
journeyWide/code	body -59 comment -12 end -21 links -15 none -32 reference 18 responsible -7 session 14 start -21 steps -27 trainee -50
journeyWide/criteria	body -6 end -5 links -8 none 6 reference -5 responsible -14 session -7 start -6 steps -3 trainee -5
journeyWide/dates	body -24 comment -34 end 5 links -33 none -39 reference -35 responsible -28 session -27 start 6 steps -1 trainee -34
journeyWide/digit	body -7 comment -9 end -6 links -7 none -8 reference -6 responsible -8 session -10 start -7 steps 7 trainee -4
journeyWide/document	body -21 comment 5 end -4 links 11 none -13 reference -4 responsible -12 session -19 start -3 steps -13 trainee -14
journeyWide/earlier	body -12 comment -19 end -4 links -16 none -26 reference -18 responsible -16 session -16 start 1 steps 3 trainee -21
journeyWide/empty	body 1 comment -6 end -4 links -13 none -6 reference -11 responsible -12 session -6 start -5 steps -7 trainee -45
journeyWide/few	body -5 comment -13 end -17 links -11 none 2 reference -21 responsible -2 session 2 start -15 steps -4 trainee -37
journeyWide/filled	body -2 comment -16 links -4 none 1 reference 2 responsible -10 session -2 steps -19 trainee -3
journeyWide/first	body -23 comment -32 end -7 links -30 none -30 reference 16 responsible -30 session 1 start -8 steps -29 trainee 6
journeyWide/hundred	body -5 comment -9 end -6 links -10 none 15 reference -5 responsible -15 session -7 start -6 steps -17 trainee -6
journeyWide/indicators	body -6 comment -3 end -5 links -8 none 7 reference -5 responsible -16 session -10 start -6 steps -1 trainee -6
journeyWide/lack	body -4 comment 15 end -1 links -8 none -10 responsible -16 session -9 start -1 steps -13 trainee -9
journeyWide/last	body -37 comment 10 end -31 links 5 none 6 reference -25 responsible 2 session -32 start -25 steps -15 trainee -28
journeyWide/later	body -11 comment -17 end 1 links -15 none -21 reference -16 responsible -16 session -14 start -5 steps 8 trainee -18
journeyWide/lessTold	body -3 comment -2 end 4 links -2 none -8 reference 3 responsible -6 session -7 start 4 steps -24 trainee -3
journeyWide/link	body -22 comment -43 end 4 links 28 none -24 reference -21 responsible -33 session -25 start 1 steps -21 trainee -17
journeyWide/marks	body -31 comment -11 end 3 links -21 none -10 reference -25 responsible -16 session -30 start 4 steps 3 trainee -16
journeyWide/mostTold	body -17 comment -6 end -6 links -10 none 7 reference -10 responsible -9 session -17 start -6 steps -1 trainee 4
journeyWide/numbers	body -10 comment -19 end -12 links -16 none 11 reference -9 responsible -18 session -14 start -13 steps -5 trainee -13
journeyWide/order	body -29 comment 4 end -11 links 9 none -39 reference -11 responsible 8 session -26 start -10 steps 10 trainee -28
journeyWide/person	body 4 comment -28 end -21 links -41 none -10 reference -46 responsible 8 session -28 start -22 steps -24 trainee 14
journeyWide/phase	body -13 comment -17 end -3 links -9 none 31 reference -1 responsible -19 session -10 start -3 steps -27 trainee -7
journeyWide/place	body -21 comment 2 end -23 links 5 none -10 reference -27 responsible 12 session -31 start -28 steps 10 trainee -44
journeyWide/plausible	body 9 comment -5 end -20 links -2 none 5 reference -35 session -1 start -18 steps -5 trainee -29
journeyWide/prefixed	body -4 comment 1 end -1 links 2 none -2 reference -1 responsible -10 session -3 start -2 steps -3 trainee -4
journeyWide/priority	body -1 comment 11 end -2 links 1 none -12 reference -3 responsible -6 session -1 start -1 trainee -1
journeyWide/readable	body -27 comment -4 end -8 links -16 reference -7 responsible -10 session -24 start -8 steps 9 trainee 6
journeyWide/rising	body -3 comment -1 end -2 links -2 none 21 reference -2 responsible -8 session -2 start -3 steps -21 trainee -4
journeyWide/said	body -31 comment -4 end -8 links -10 reference -6 responsible -10 session -29 start -8 steps 7 trainee 10
journeyWide/second	body -8 comment -19 end -3 links -25 none -10 reference -6 responsible -17 session 6 start -1 steps -22 trainee 3
journeyWide/sentences	body -29 comment 16 end -21 links 14 none -30 reference -18 responsible -10 session -34 start -21 steps -30 trainee -32
journeyWide/separators	body -25 comment -3 end -6 links 10 none -12 reference -7 responsible 18 session -28 start -6 steps -14 trainee -20
journeyWide/severity	body -2 comment 8 end -2 links -7 none -1 reference -1 responsible -3 session -1 start -1 steps -1
journeyWide/short	body 5 comment -3 end -8 links -3 none -15 reference -8 responsible 2 session -43 start -7 steps 12 trainee -37
journeyWide/single	body -18 comment -8 end -17 links -4 none -3 reference -18 responsible 13 session -7 start -17 steps -5 trainee -23
journeyWide/sparse	body -19 comment 12 end -20 links -7 none -13 reference -11 responsible -9 session -15 start -24 steps 5 trainee -18
journeyWide/statuses	body -29 comment -3 end -7 links -12 none -1 reference -6 responsible -9 session -27 start -7 steps 8 trainee 9
journeyWide/stepHeader	body -12 comment -14 end -6 links -19 none -30 reference -8 responsible -26 session -3 start -22 steps 22 trainee -15
journeyWide/stepNames	body -7 comment 3 end -3 links 10 none -5 reference -3 responsible -19 session -10 start -3 steps -8 trainee -8
journeyWide/texts	body -4 comment -1 end -5 links -6 none -5 reference 1 responsible -4 session 1 start -4 steps -24 trainee -8
journeyWide/unique	body -10 comment -4 end -1 links -9 none -5 reference -1 responsible -9 session -15 start -1 steps -14 trainee -1
journeyWide/vague	body -12 comment -11 end -18 links -15 none -16 reference 27 responsible -11 session -16 start -20 steps 8 trainee -26
journeyWide/version	body -1 comment 7 end -3 links 2 none -8 reference -10 responsible 7 session -2 start -3 steps -13
journeyWide/worded	body -4 comment 10 end -28 links -5 none -34 reference -49 responsible -7 session 8 start -28 steps -32 trainee 9
journeyWide/yesNo	body -11 comment 3 end -6 links -9 none -6 reference -2 responsible -5 session -8 start -6 steps 8 trainee -21
journeyWide/file	comment -3 links 3 responsible -1
journeyWide/lists	comment -5 end -1 links -1 none -12 reference -1 start -1 steps 16 trainee -1
journeyWide/rank	comment 2 end -1 links 8 none -4 reference -5 responsible -3 start -1 steps -9
journeyWide/ratio	comment -6 end -1 links -1 none -13 reference -1 responsible -1 start -1 steps 18 trainee -1
proofRegister/afterDocuments	date -4 expiry -3 indicator 3 links -7 none -7 proofs -37 reference -6 responsible -2 session -9 status -1 version -6
proofRegister/afterNumbers	date -1 expiry -6 indicator -23 links -4 none -4 proofs -12 reference -10 responsible -8 session -5 status 7 version -8
proofRegister/amongMarks	date 6 expiry -10 indicator -5 links -12 proofs -11 reference -10 responsible -2 session -6 status -7 version -7
proofRegister/besideMarks	date -5 expiry -1 indicator -3 links -5 none -9 proofs -10 reference -11 responsible -8 session -6 status -7 version 1
proofRegister/bias	date -10 expiry -13 indicator -5 links -9 proofs -4 reference -10 responsible -9 session -19 status -7 version -8
proofRegister/binary	date -1 expiry -2 indicator -1 links -2 none 5 proofs -2 reference -1 responsible -1 status -5 version -5
proofRegister/booleans	date -4 expiry -4 indicator -5 links -6 none 20 responsible -4 session -1 status -21 version -7
proofRegister/cased	date -30 expiry -24 indicator -13 links -8 none -11 proofs -4 reference 5 responsible -7 session 1 status -6 version -13
proofRegister/code	date -25 expiry -20 indicator -16 links -6 none -30 proofs -18 reference 13 responsible -8 session 13 status -23 version 6
proofRegister/criteria	date -10 expiry -10 indicator -9 links -11 none 6 proofs -10 reference -10 responsible -16 session -14 status 1 version 6
proofRegister/dates	date 9 expiry 7 indicator -17 links -38 none -33 proofs -19 reference -25 responsible -22 session -16 status -28 version -6
proofRegister/digit	date -9 expiry -7 indicator -13 links -24 none -9 proofs -7 reference -6 responsible -19 session -10 status 1 version 18
proofRegister/document	date -17 expiry -11 indicator -19 links -10 proofs 31 reference -39 responsible -20 session -34 status -31 version -19
proofRegister/earlier	date 8 expiry -9 indicator -7 links -16 none -26 proofs 4 reference -13 responsible -14 session -8 status -15 version 6
proofRegister/empty	date -11 expiry -8 indicator -39 links -8 none -6 proofs -38 reference -11 responsible -6 session -2 status 8 version -1
proofRegister/few	date -25 expiry -20 indicator -30 links -5 none 3 proofs -35 reference -26 responsible 1 session 7 status -6 version 1
proofRegister/file	date -4 expiry -2 indicator -1 links 5 none -18 proofs 24 reference -4 responsible -6 status -4 version -2
proofRegister/filled	date 5 expiry -12 indicator -5 links -12 none -4 proofs -6 reference 3 responsible -11 session -5 status -2 version -12
proofRegister/first	date -14 expiry -17 indicator -11 links -9 none -28 proofs 3 reference 17 responsible -14 session -24 status -10 version -9
proofRegister/hundred	date -12 expiry -8 indicator 2 links -13 none 5 proofs -10 reference -7 responsible -10 session -7 status -24 version -19
proofRegister/indicators	date -19 expiry -13 indicator 17 links -15 none -7 proofs -21 reference -21 responsible -39 session -26 status -12 version 4
proofRegister/isNumber	date -6 expiry -6 indicator 30 links -15 none -26 proofs -7 reference -10 responsible -7 session -5 status -11 version -21
proofRegister/lack	date -2 expiry -1 indicator -5 links -25 none -13 proofs -7 reference -3 responsible -23 session -20 status 32 version -24
proofRegister/last	date -6 expiry -5 indicator -8 links -6 none -9 proofs -4 reference -13 responsible 2 session 1 status -9 version -8
proofRegister/later	date -7 expiry 9 indicator -3 links -23 none -18 proofs -17 reference -16 responsible -16 session -13 status -13
proofRegister/lessTold	date -1 expiry -3 indicator -20 links -5 none -4 proofs -13 reference -3 responsible -2 session -3 status -29 version -1
proofRegister/link	date 2 indicator -9 links 36 none -51 proofs -27 reference -18 responsible -33 session -33 status -36 version -38
proofRegister/lists	date -13 expiry -11 indicator 27 links -10 none -23 proofs -11 reference -13 responsible -7 session -4 status -12 version -23
proofRegister/marks	date 7 expiry 9 indicator -13 links -24 none -8 proofs -18 reference -25 responsible -22 session -23 status -2 version -19
proofRegister/mostTold	date -11 expiry -10 links -8 none -7 proofs -12 reference -11 responsible -14 session -12 status 9 version -12
proofRegister/numbers	date -18 expiry -13 indicator -2 links -20 none 10 proofs -14 reference -11 responsible -15 session -11 status -30 version -24
proofRegister/order	date -13 expiry -9 indicator -22 links 6 none -4 proofs 2 reference -23 responsible 2 session -41 status -8 version -6
proofRegister/person	date -15 expiry -11 indicator -27 links -51 none -24 proofs 5 reference -34 responsible 23 session -13 status 7 version -10
proofRegister/place	date -8 expiry -1 indicator -12 links 4 none -1 proofs -23 reference -22 responsible 1 session -1 status -7 version -1
proofRegister/plausible	date -29 expiry -25 indicator -11 links 4 none 4 proofs -41 reference -40 responsible 1 session -1 status -4 version -5
proofRegister/prefixed	date -7 expiry -7 indicator 22 none -20 proofs -19 reference -10 responsible -19 session -21 status -23 version -8
proofRegister/priority	date -14 expiry -10 indicator 10 links -26 none -16 proofs -14 reference -15 responsible -6 session -16 status -2 version 11
proofRegister/rank	date -2 expiry -3 indicator -10 links 6 none -10 proofs -4 reference -9 responsible -1 session -4 status 3 version -11
proofRegister/ratio	date -4 expiry -3 indicator 12 links -1 none -12 proofs -1 reference -1 responsible -1 status -7 version -7
proofRegister/readable	date -18 expiry -14 links -8 none 3 proofs -9 reference -15 responsible -17 session -20 status 7 version -17
proofRegister/rising	date -15 expiry -11 indicator 17 links -18 none -4 proofs -17 reference -17 responsible -33 session -15 status -12 version -4
proofRegister/said	date -10 expiry -9 indicator -7 links -4 none -3 proofs -5 reference -10 responsible -16 session -24 status 10 version -5
proofRegister/second	date -9 expiry -9 indicator -6 links -6 none -1 proofs 2 reference -5 responsible -10 session -9 status -11 version -10
proofRegister/sentences	date -20 expiry -16 indicator -31 links 10 none 7 proofs -2 reference -32 responsible -25 session -46 status -13 version -26
proofRegister/separators	date -7 expiry -8 indicator 5 links 1 none -27 proofs -17 reference -14 responsible 15 session -32 status 7 version -34
proofRegister/short	date -25 expiry -24 indicator -5 none -3 proofs -27 reference -15 responsible 4 session -56 status -15 version 3
proofRegister/single	date -12 expiry -13 indicator -14 links 1 none 2 proofs -10 reference -11 responsible 10 session -28 status -26 version -33
proofRegister/sparse	date -19 expiry 16 indicator -10 links 4 none -14 proofs -6 reference -15 responsible 2 session -8 status -9 version -18
proofRegister/statuses	date -14 expiry -11 indicator -9 links -5 none -2 proofs -7 reference -10 responsible -17 session -25 status 7 version -3
proofRegister/stepHeader	date -9 expiry -10 indicator -6 links -1 none -14 proofs -4 reference -5 responsible -8 session 4 status 11 version -16
proofRegister/stepNames	date -16 expiry -9 indicator -12 links -9 none -10 proofs 25 reference -31 responsible -17 session -16 status -10 version -25
proofRegister/texts	date -12 expiry -10 indicator -10 links -4 none -3 proofs -6 responsible -5 session -6 status -8 version -6
proofRegister/vague	date -22 expiry -14 indicator 6 links -35 none 5 proofs -27 reference 20 responsible -33 session -19 status -29 version 10
proofRegister/version	date -23 expiry -19 links -18 none -19 proofs -26 reference -30 responsible -27 session -51 status -5 version 28
proofRegister/worded	date -29 expiry -22 indicator -9 links -9 none -13 proofs 3 reference -48 responsible -7 session 3 status -5 version 5
proofRegister/yesNo	date -12 expiry -9 indicator -5 links -3 none 4 proofs -4 reference -9 responsible -16 session -21 status 2 version -6
proofRegister/unique	expiry 1 indicator -13 links -5 none -10 proofs 4 reference 1 responsible -13 session -20 status -14 version -18
proofRegister/severity	indicator -5 links -6 none -11 proofs -1 reference -1 responsible -9 session -8 status 14 version 9
proofRegister/long	links -11 none 12 proofs -7 responsible -10 session -8 status -7 version -6
proofRegister/phase	links -3 none -16 status 17
proofRegister/asks	none -7 status 7
t/bias	indicators -4 journeyTall -3 journeyWide -3 none 6 proofRegister -1
t/columns	indicators -2 journeyTall -1 journeyWide 4 none 1 proofRegister -4
t/dated	indicators 2 journeyWide -2 none 4 proofRegister -5
t/documents	indicators -1 journeyTall -6 journeyWide -8 none 3 proofRegister 5
t/files	indicators -2 journeyTall -1 none -2 proofRegister -1
t/follows	indicators 1 journeyTall -6 journeyWide -1 none 2 proofRegister -6
t/indicators:absent	indicators -4 journeyTall -6 journeyWide -1 none 5 proofRegister -1
t/indicators:indicator	indicators 3 journeyTall -1 journeyWide -13 none -4 proofRegister 4
t/indicators:label	indicators -3 journeyTall -12 journeyWide -5 none 10 proofRegister 2
t/indicators:likelihood	indicators 8 journeyTall 4 journeyWide -14 none 2 proofRegister 7
t/indicators:proofs	indicators -7 journeyWide -7 none 2 proofRegister 6
t/indicators:status	indicators 2 journeyTall -4 journeyWide -5 none 2 proofRegister 1
t/indicators:tally	indicators 26 journeyTall -11 journeyWide -4 none -21 proofRegister -7
t/indicators:unused	indicators -4 journeyTall 6 journeyWide -3 none -5 proofRegister 3
t/journeyTall:absent	indicators 8 journeyTall -14 journeyWide -8 proofRegister 1
t/journeyTall:documents	indicators 2 journeyTall 9 journeyWide -3 none 3 proofRegister -18
t/journeyTall:indicator	indicators 5 journeyTall -8 journeyWide -7 none -4 proofRegister 6
t/journeyTall:likelihood	indicators -4 journeyTall 19 journeyWide -1 none -4 proofRegister -1
t/journeyTall:step	indicators -10 journeyTall 22 none -4 proofRegister -20
t/journeyTall:tally	indicators -4 journeyTall 26 journeyWide -7 none -13 proofRegister -11
t/journeyTall:unused	indicators -1 journeyTall -5 journeyWide 1 none 1 proofRegister 3
t/journeyWide:likelihood	indicators -1 journeyTall -5 journeyWide 11 none -3 proofRegister 3
t/journeyWide:session	indicators -7 journeyTall 2 journeyWide 8 proofRegister -2
t/journeyWide:steps	indicators -2 journeyTall -5 journeyWide 4 none 2 proofRegister -1
t/journeyWide:tally	indicators -13 journeyTall -12 journeyWide 29 none -14 proofRegister -6
t/journeyWide:trainee	indicators -15 journeyTall 14 journeyWide 8 none -15 proofRegister 3
t/journeyWide:unused	indicators -1 journeyTall 3 journeyWide -6 none 4 proofRegister -2
t/lists	indicators -21 journeyTall 10 journeyWide -1 none -25 proofRegister 6
t/long	indicators -9 journeyTall -9 journeyWide -1 none 12 proofRegister 7
t/many	indicators -12 journeyTall -10 journeyWide -2 none 9 proofRegister 13
t/numbers	indicators -2 journeyWide -5 none 1 proofRegister 1
t/numbersFirst	indicators 7 journeyTall -15 journeyWide -8 none 3 proofRegister -8
t/numeric	indicators -13 journeyTall -17 journeyWide 3 none 28 proofRegister -2
t/once	indicators 2 journeyTall 4 journeyWide -5 none 2 proofRegister -10
t/others	indicators -12 journeyTall -15 journeyWide -9 none 17 proofRegister 1
t/persons	indicators -11 journeyWide 5 none 6 proofRegister -6
t/phases	indicators 1 journeyTall 19 journeyWide -7 none -2 proofRegister -23
t/prefixed	indicators -7 journeyTall 3 journeyWide -2 none -2 proofRegister 4
t/proofRegister:absent	indicators -8 journeyTall 5 journeyWide -2 none 10 proofRegister -21
t/proofRegister:indicator	indicators 8 journeyTall -10 journeyWide -7 none -4 proofRegister 5
t/proofRegister:likelihood	indicators 2 journeyTall -4 journeyWide -5 none -4 proofRegister 15
t/proofRegister:proofs	indicators -6 journeyTall -1 journeyWide -3 none -3 proofRegister 7
t/proofRegister:tally	indicators -16 none -26 proofRegister 33
t/proofRegister:unused	indicators 5 none -1 proofRegister -5
t/relative	indicators -12 journeyTall 17 journeyWide -4 none -9 proofRegister -12
t/rising	indicators 15 journeyTall -7 journeyWide -5 none -2 proofRegister -15
t/stepHeaders	indicators -3 journeyTall -20 journeyWide 25 proofRegister -4
t/steps	indicators -4 journeyTall 1 journeyWide -6 none 2 proofRegister 3
t/strange	indicators -23 journeyTall -2 none 18 proofRegister -2
t/titles	indicators 15 journeyTall -15 journeyWide -1 none -7 proofRegister -6
t/unrelated	indicators -1 journeyTall -3 journeyWide -6 none 8 proofRegister 1
t/whole	indicators 12 journeyTall -3 journeyWide -1 none -7 proofRegister -14
t/marked	journeyTall -2 journeyWide 1 none 2 proofRegister -3
t/ours	journeyTall 1 journeyWide -3 none -10 proofRegister 4
t/journeyWide:absent	journeyWide -21 none 8
w/=BC	BC 16 CFA -6 OF -10 VAE -7 action -8 applicable -8 body -4 comment -10 criterion -7 date -6 deadline -9 expectedLevel -6 expiry -7 indicator -8 label -9 lastCheck -7 links -8 none -10 priority -8 proofs -9 responsible -12 score -7 severity -7 status -16 version -6
w/=CFA	BC -7 CFA 14 OF -10 VAE -9 action -6 applicable -10 body -4 comment -8 criterion -5 date -5 deadline -7 expectedLevel -7 expiry -5 indicator -5 label -5 lastCheck -5 links -7 none -13 priority -6 proofs -8 responsible -6 score -7 severity -7 status -11 version -6
w/=OF	BC -10 CFA -13 OF 14 VAE -12 action -9 applicable -12 body -10 comment -11 criterion -9 date -8 deadline -10 expectedLevel -9 expiry -9 indicator -9 label -9 lastCheck -9 links -10 none -14 priority -9 proofs -11 responsible -11 score -9 severity -10 status -13 version -8
w/=VAE	BC -7 CFA -6 OF -9 VAE 10 action -5 applicable -7 body -3 comment -6 criterion -5 date -4 deadline -6 expectedLevel -6 expiry -4 indicator -5 label -4 lastCheck -5 links -5 none -7 priority -5 proofs -5 responsible -5 score -4 severity -7 status -8 version -4
w/=action	BC -6 CFA -8 OF -13 VAE -6 action 14 applicable -8 body -4 comment -7 criterion -5 date -5 deadline -12 expectedLevel -6 expiry -6 indicator -6 label -6 lastCheck -6 links -8 none -8 priority -6 proofs -8 responsible -9 score -6 severity -5 status -9 version -7
w/=applicable	BC -13 CFA -16 OF -22 VAE -10 action -7 applicable 15 body -6 comment -8 criterion -7 date -6 deadline -8 expectedLevel -5 expiry -7 indicator -9 label -7 lastCheck -8 links -7 none -9 priority -7 proofs -9 responsible -8 score -7 severity -7 status -11 version -5
w/=body	BC -5 CFA -4 OF -16 VAE -6 action -6 applicable -6 body 17 comment -9 criterion -6 date -6 deadline -7 end -6 expectedLevel -7 expiry -7 indicator -7 label -7 lastCheck -7 links -8 none -12 priority -7 proofs -8 reference -7 responsible -10 score -7 session -10 severity -8 start -8 status -11 steps -10 trainee -10 version -6
w/=comment	BC -7 CFA -6 OF -5 VAE -7 action -25 applicable -8 body -7 comment 9 criterion -8 date -12 deadline -10 documents -10 end -5 expectedLevel -7 expiry -7 indicator -8 label -9 lastCheck -8 links -9 none -12 phase -12 priority -7 proofs -15 reference -6 responsible -10 score -3 session -9 severity -9 start -11 status 4 step -9 steps -13 trainee -6 version -9
w/=criterion	BC -5 CFA -4 OF -4 VAE -5 action -5 applicable -5 body -3 comment -6 criterion 14 date -5 deadline -6 expectedLevel -7 expiry -5 indicator -10 label -7 lastCheck -5 links -6 none -10 priority -5 proofs -9 responsible -6 score -6 severity -6 status -7 version -5
w/=date	BC -4 CFA -3 OF -4 VAE -4 action -4 applicable -3 body -3 comment -3 criterion -4 date 18 deadline -20 expectedLevel -4 expiry -25 indicator -6 label -5 lastCheck -14 links -6 none -10 priority -4 proofs -8 reference -5 responsible -6 score -4 session -5 severity -5 status -6 version -5
w/=deadline	BC -10 CFA -9 OF -7 VAE -7 action -13 applicable -8 body -6 comment -13 criterion -8 date -30 deadline 4 documents -11 expectedLevel -9 expiry -33 indicator -12 label -8 lastCheck -30 links -10 none 10 phase -7 priority -8 proofs -15 reference -7 responsible -10 score -8 session -8 severity -8 status -9 step -12 version -7
w/=expectedLevel	BC -5 CFA -4 OF -4 VAE -6 action -9 applicable -5 body -4 comment -9 criterion -5 date -4 deadline -6 expectedLevel 14 expiry -5 indicator -6 label -12 lastCheck -5 links -9 none -13 priority -8 proofs -7 responsible -8 score -5 severity -20 status -9 version -6
w/=expiry	BC -3 CFA -3 OF -3 VAE -4 action -6 applicable -4 body -3 comment -5 criterion -4 date -12 deadline -7 expectedLevel -5 expiry 12 indicator -7 label -6 lastCheck -9 links -6 none -10 priority -5 proofs -7 reference -5 responsible -7 score -4 session -3 severity -4 status -9 version -5
w/=ignored	BC -10 CFA -9 OF -20 VAE -10 action 3 applicable -11 body -2 comment 1 criterion -9 date -8 deadline -9 documents -23 end -8 expectedLevel -33 expiry -11 indicator -12 label -13 lastCheck -9 links -28 none 9 phase -11 priority -16 proofs -17 reference -2 responsible -16 score -10 session -15 severity -21 start -17 status -14 steps -21 trainee -9 version -10
w/=indicator	BC -2 CFA -2 OF -2 VAE -2 action -3 applicable -6 body -2 comment -3 criterion -12 date -3 deadline -3 documents -4 expectedLevel -4 expiry -3 indicator 15 label -20 lastCheck -3 links -3 none -6 phase -5 priority -2 proofs -3 reference -10 responsible -5 score -3 session -4 severity -2 status -13 step -4 version -16
w/=label	BC -5 CFA -4 OF -4 VAE -5 action -7 applicable -4 body -7 comment -9 date -5 deadline -7 end -6 expectedLevel -14 expiry -6 indicator -19 label 16 lastCheck -8 links -6 none -15 priority -5 proofs -13 reference -9 responsible -7 score -6 session 7 severity -5 start -6 status -7 steps -6 trainee -8 version -4
w/=lastCheck	BC -13 CFA -2 OF -3 VAE -3 action -4 applicable -4 body -2 comment -4 criterion -3 date -11 deadline -8 expectedLevel -4 expiry -11 indicator -4 label -6 lastCheck 14 links -5 none -7 priority -3 proofs -5 responsible -6 score -5 severity -13 status -4 version -7
w/=link	BC -6 CFA -7 OF -5 VAE -7 action -8 applicable -8 body -4 comment -7 criterion -7 date -6 deadline -6 documents -4 end -3 expectedLevel -7 expiry -6 indicator -7 label -6 lastCheck -4 links 17 none -14 phase -4 priority -5 proofs -8 reference -4 responsible -8 score -5 session -6 severity -6 start -4 status -11 step -5 steps -15 trainee -7 version -7
w/=name	BC -2 CFA -2 OF -2 VAE -2 action -3 applicable -3 body -3 comment -7 criterion -5 date -5 deadline -4 documents -6 end -4 expectedLevel -2 expiry -6 indicator -6 label -1 lastCheck -3 links -8 none -8 phase -7 priority -3 proofs -4 reference -6 responsible 8 score -3 session -14 severity -3 start -3 status -8 step -7 steps -5 trainee 7 version -6
w/=number	BC -8 CFA -7 OF -7 VAE -7 action -7 applicable -8 body -10 comment -9 criterion -16 date -8 deadline -10 documents -4 end -3 expectedLevel -7 expiry -7 indicator -10 label -9 lastCheck -7 links -18 none 8 phase -3 proofs -10 reference 10 responsible -7 score -9 session -3 severity -7 start -3 status -9 step -3 steps -3 trainee -1 version -27
w/=phase	BC -3 CFA -2 OF -3 VAE -3 action -4 applicable -3 body -5 comment -9 criterion 8 date -3 deadline -10 documents -8 end -5 expectedLevel -3 expiry -3 indicator -7 label -4 lastCheck -5 links -10 none -20 phase 21 priority -4 proofs -4 reference -9 responsible -10 score -3 session -2 severity -3 start -6 status -8 step -10 steps -7 trainee -21 version -5
w/=priority	BC -6 CFA -6 OF -6 VAE -7 action -7 applicable -7 body -5 comment -8 criterion -7 date -6 deadline -8 expectedLevel -6 expiry -7 indicator -6 label -7 lastCheck -6 links -8 none -10 priority 11 proofs -8 responsible -7 score -6 severity -8 status -8 version -6
w/=proof	BC -6 CFA -7 OF -7 VAE -7 action -8 applicable -10 body -7 comment -17 criterion -7 date -5 deadline -17 documents 7 end -1 expectedLevel -5 expiry -11 label -7 lastCheck -6 links -30 none -14 phase -11 priority -8 proofs 13 reference -20 responsible -14 score -8 session -8 severity -8 status -12 step -12 steps -5 trainee -1 version -11
w/=responsible	BC -3 CFA -4 OF -3 VAE -5 action -7 applicable -5 body -15 comment -7 criterion -4 date -6 deadline -7 documents -5 end -3 expectedLevel -5 expiry -7 indicator -6 label -6 lastCheck -6 links -7 none -8 phase -4 priority -7 proofs -11 reference -6 responsible 17 score -5 session -5 severity -4 start -4 status -8 step -5 steps -11 trainee -10 version -8
w/=score	BC -6 CFA -6 OF -7 VAE -7 action -7 applicable -7 body -5 comment -22 criterion -8 date -6 deadline -8 expectedLevel -8 expiry -7 indicator -13 label -14 lastCheck -14 links -11 none -6 priority -7 proofs -9 responsible -19 score 17 severity -9 status -10 version -6
w/=session	BC -6 CFA -6 OF 8 VAE -6 action -5 applicable -7 body -10 comment -9 criterion -4 date -6 deadline -8 documents -9 end -13 expectedLevel -5 expiry -6 indicator -7 label -5 lastCheck -5 links -8 none -13 phase -5 priority -5 proofs -8 reference -7 responsible -10 score -6 session 15 severity -5 start -9 status -10 step -7 steps -9 trainee -10 version -7
w/=severity	BC -5 CFA -5 OF -5 VAE -6 action -6 applicable -6 body -5 comment -5 criterion -6 date -6 deadline -7 expectedLevel -9 expiry -6 indicator -8 label -7 lastCheck -6 links -7 none -9 priority -7 proofs -8 responsible -8 score -6 severity 15 status -16 version -6
w/=start	BC -1 CFA -1 OF -1 VAE -1 action -2 applicable -1 body -8 comment -8 criterion -1 date 3 deadline -3 end -16 expectedLevel -1 expiry -3 indicator -1 label -2 lastCheck -3 links -7 none -11 priority -1 proofs -1 reference -8 responsible -7 score -1 session -10 severity -1 start 11 status -1 steps -9 trainee -9
w/=status	BC -7 CFA -18 OF -6 VAE -14 action -12 applicable -6 body -6 comment -14 criterion -9 date -10 deadline -16 documents -9 end -3 expectedLevel -26 expiry -14 indicator -9 label -8 lastCheck -8 links -7 none -9 phase -8 priority -14 proofs -11 reference -7 responsible -20 score -1 session -7 severity -13 start -2 status 15 step -15 steps -7 trainee -3 version -9
w/=unrelated	BC -10 CFA -8 OF -12 VAE -9 action 4 applicable -18 body -14 comment 4 criterion -9 date 3 deadline -18 documents -7 end -14 expectedLevel -14 expiry -10 indicator -14 label -13 lastCheck -13 links -32 none 3 phase -7 priority 1 proofs -19 reference -6 responsible -3 score -9 session -16 severity -12 start -15 status -19 step -6 steps -17 trainee -11 version -10
w/=version	BC -3 CFA -3 OF -4 VAE -4 action -6 applicable -4 body -4 comment -7 criterion -5 date -7 deadline -7 expectedLevel -5 expiry -6 indicator -15 label -9 lastCheck -6 links -8 none -8 priority -5 proofs -7 reference -6 responsible -6 score -5 session -4 severity -6 status -8 version 15
w/BC	BC 20 CFA -9 OF -18 VAE -11 action -15 applicable -13 body -14 comment -19 criterion -13 date -12 deadline -18 documents -8 end 2 expectedLevel -8 expiry -15 indicator -18 label -17 lastCheck -15 links -22 none -17 phase -5 priority -14 proofs -19 reference -7 responsible 2 score -12 session -1 severity -14 start -6 status -1 step -9 steps 5 trainee -8 version -13
w/CFA	BC -7 CFA 14 OF -10 VAE -9 action -6 applicable -10 body -4 comment -8 criterion -5 date -5 deadline -7 expectedLevel -7 expiry -5 indicator -5 label -5 lastCheck -5 links -7 none -13 priority -6 proofs -8 responsible -6 score -7 severity -7 status -11 version -6
w/OF	BC -10 CFA -13 OF 14 VAE -12 action -9 applicable -12 body -10 comment -11 criterion -9 date -8 deadline -10 expectedLevel -9 expiry -9 indicator -9 label -9 lastCheck -9 links -10 none -14 priority -9 proofs -11 responsible -11 score -9 severity -10 status -13 version -8
w/VAE	BC -7 CFA -6 OF -9 VAE 10 action -5 applicable -7 body -3 comment -6 criterion -5 date -4 deadline -6 expectedLevel -6 expiry -4 indicator -5 label -4 lastCheck -5 links -5 none -7 priority -5 proofs -5 responsible -5 score -4 severity -7 status -8 version -4
w/action	BC -16 CFA -7 OF -3 VAE -17 action 19 applicable -14 body -17 comment -5 criterion -17 date -17 deadline 1 documents -8 end -1 expectedLevel -20 expiry -22 indicator -20 label -21 lastCheck -20 links -20 none -19 phase -11 priority -18 proofs -18 reference -6 responsible -4 score -15 session 9 severity -20 start -11 status -24 step -3 steps -10 trainee -13 version -15
w/applicable	BC 5 CFA 2 OF 3 VAE 4 action -26 applicable 8 body -16 comment -18 criterion -21 date -19 deadline -23 documents -3 expectedLevel -18 expiry -20 indicator -13 label -25 lastCheck -19 links -24 none -24 phase -3 priority -25 proofs -23 reference -2 responsible -26 score -20 session -2 severity -14 status -22 step -3 version -21
w/body	BC -9 CFA -9 OF 7 VAE -7 action -8 applicable -10 body 20 comment -13 criterion -11 date -7 deadline -9 end -7 expectedLevel -11 expiry -10 indicator -10 label -11 lastCheck -8 links -10 none -17 priority -10 proofs -13 reference -9 responsible -16 score -10 session -13 severity -11 start -10 status -6 steps -12 trainee -13 version -9
w/comment	BC -17 CFA -17 OF -19 VAE -18 action 11 applicable -12 body -20 comment 11 criterion -23 date 4 deadline -27 documents -19 end -21 expectedLevel -24 expiry -22 indicator -24 label -23 lastCheck -22 links -21 none -33 phase -16 priority -24 proofs -8 reference -17 responsible -31 score 2 session -21 severity -7 start 8 status 4 step -18 steps 2 trainee -11 version -20
w/criterion	BC -13 CFA -11 OF -12 VAE -14 action -17 applicable -23 body -13 comment -20 criterion 25 date -13 deadline -17 documents -10 expectedLevel 4 expiry -15 indicator -1 label -21 lastCheck -15 links -19 none -32 phase -9 priority -19 proofs -14 reference -11 responsible -20 score -14 session -10 severity -16 status -22 step -8 version -20
w/date	BC -21 CFA -19 OF -22 VAE -22 action -25 applicable -24 body -23 comment -27 criterion -24 date 7 deadline 1 documents -16 end 2 expectedLevel -23 expiry 5 indicator -23 label -24 lastCheck 4 links -28 none -14 phase -19 priority -26 proofs -28 reference -21 responsible -27 score -19 session -9 severity -24 start 2 status -28 step -19 steps -16 trainee -16 version -28
w/deadline	BC -5 CFA -7 OF -19 VAE -17 action -29 applicable -27 body -25 comment -12 criterion -22 date -9 deadline 9 documents -22 end 2 expectedLevel -22 indicator -7 label -21 lastCheck -11 links -28 none 4 phase -17 priority -23 proofs -1 reference -21 responsible -28 score -21 session -26 severity -23 start 2 status -30 step -26 steps -17 trainee -15 version -22
w/end	BC -7 CFA -6 OF -7 VAE -8 action -10 applicable -8 body -20 comment -18 criterion -9 date -9 deadline -15 documents 13 end 13 expectedLevel -9 expiry 16 indicator -12 label -11 lastCheck -11 links -19 none -18 phase -12 priority -10 proofs 2 reference -16 responsible -20 score -9 session -18 severity -10 start -16 status -18 step -13 steps -1 trainee -16 version -6
w/expectedLevel	BC -11 CFA -11 OF -12 VAE -13 action -15 applicable -13 body -15 comment -17 criterion -15 date -12 deadline -17 documents -9 end -2 expectedLevel 15 expiry -15 indicator -12 label 3 lastCheck -13 links -14 none 1 phase -5 priority -20 proofs -14 reference -6 responsible -15 score -15 session -2 start -2 status -18 step -7 steps -4 trainee -4 version -15
w/expiry	BC -9 CFA -7 OF -9 VAE -10 action -14 applicable -10 body -7 comment -13 criterion -11 date -25 deadline -14 expectedLevel -11 expiry 25 indicator -13 label -14 lastCheck -19 links -16 none -12 priority -12 proofs -13 reference -10 responsible -11 score -11 session -6 severity -12 status -21 version -12
w/ignored	BC -17 CFA -16 OF -25 VAE -17 action -7 applicable -8 body 10 comment -4 criterion -20 date -22 deadline -25 documents -9 end -19 expectedLevel 9 expiry -8 indicator -16 label -27 lastCheck -18 links 2 none 5 phase -19 priority -7 proofs -29 reference -3 responsible -27 score -21 session -8 severity -2 start -10 status -24 step -6 steps -13 trainee -20 version -22
w/indicator	BC -14 CFA -16 OF -13 VAE -12 action -14 applicable -6 body -9 comment -18 criterion -6 date -13 deadline -16 documents -14 expectedLevel -4 expiry -15 indicator 15 label 5 lastCheck -12 links -17 none -31 phase -17 priority -15 proofs -28 reference -17 responsible -19 score -13 session -15 severity -17 status 4 step -15 version -6
w/label	BC -14 CFA -12 OF -14 VAE -13 action -11 applicable -23 body -16 comment -18 criterion -8 date -19 deadline -21 documents 2 end -18 expectedLevel 17 expiry -16 indicator -2 label 13 lastCheck -22 links -24 none -21 phase -8 priority -17 proofs -4 reference -17 responsible -26 score -15 session 3 severity -19 start -19 status -24 step 2 steps 1 trainee -15 version -19
w/lastCheck	BC 13 CFA -16 OF -14 VAE -20 action -20 applicable -14 body -17 comment -25 criterion -19 date -27 deadline -23 documents -8 end 8 expectedLevel -20 expiry -12 indicator -23 label -25 lastCheck 19 links -25 none -17 phase -9 priority -19 proofs -24 reference -13 responsible -14 score -1 session -19 severity 1 start -22 status -35 step 9 steps 5 trainee -14 version 4
w/link	BC -16 CFA -13 OF -16 VAE -14 action 3 applicable -17 body -18 comment -27 criterion -6 date -21 deadline -22 documents -18 end -19 expectedLevel -22 expiry -20 indicator -15 label -16 lastCheck -17 links 20 none -28 phase -14 priority -21 proofs -20 reference 3 responsible -23 score -13 session -10 severity -16 start -17 status -5 step -14 trainee -9 version -23
w/name	BC -6 CFA -5 OF -6 VAE -6 action -9 applicable -7 body -5 comment -12 criterion 4 date -14 deadline -9 documents 2 end -7 expectedLevel -17 expiry -11 indicator -16 label 4 lastCheck -8 links -14 none -13 phase -9 priority -9 proofs 7 reference -13 responsible 6 score -7 session -4 severity -8 start -6 status -14 step -4 steps -10 trainee -1 version -13
w/number	BC -13 CFA -10 OF -13 VAE -12 action -17 applicable -12 body 8 comment -17 criterion -18 date -5 deadline -17 documents -4 end -4 expectedLevel -14 expiry -14 indicator -10 label -18 lastCheck -18 links -27 none 7 phase -3 priority 12 proofs -19 reference 9 responsible -18 score -13 session -9 severity -16 start -6 status -24 step -3 steps -9 trainee -4
w/phase	BC -13 CFA -13 OF -13 VAE -14 action -14 applicable -14 body -26 comment -16 criterion 9 date -12 deadline -6 documents -25 end -13 expectedLevel -14 expiry -15 indicator -23 label -9 lastCheck 6 links -16 none 6 phase 12 priority -8 proofs -18 reference -9 responsible -13 score -14 session 4 severity -17 start -9 status -28 step -12 steps -10 trainee -4 version -17
w/priority	BC -10 CFA -9 OF -8 VAE -12 action -18 applicable -13 body -14 comment -16 criterion -14 date -11 deadline -17 expectedLevel -19 expiry -13 indicator -8 label -11 lastCheck -13 links -18 none -24 priority 23 proofs -14 responsible -13 score -11 severity -17 status -18 version -12
w/proof	BC -20 CFA -17 OF -20 VAE -20 action -35 applicable -17 body -22 comment -9 criterion -25 date -37 deadline -10 documents 13 end -22 expectedLevel -36 expiry -5 indicator -9 label -26 lastCheck -22 none 8 phase -20 priority -25 proofs 4 reference 1 responsible -17 score -24 session -24 severity -22 start -23 status -9 step -14 steps -6 trainee -22 version -15
w/reference	BC -16 CFA -14 OF -15 VAE -15 action -14 applicable -16 body -4 comment -21 criterion -16 date -19 deadline -16 documents -16 end -16 expectedLevel -20 expiry -18 label -19 lastCheck -11 links -5 none 6 phase -17 priority -9 proofs -24 reference 12 responsible -18 score -6 session 2 severity -17 start -17 status -2 step -20 steps -20 trainee -18 version -19
w/responsible	BC -24 CFA -18 OF -25 VAE -24 action -29 applicable -2 body 17 comment -11 criterion -23 date -19 deadline -24 documents -9 end -25 expectedLevel -17 expiry -21 indicator -25 label -26 lastCheck -17 links -19 none -34 phase -17 priority -21 proofs -2 reference -29 responsible 22 score -19 session -22 severity -26 start -25 status -29 step -7 steps -18 trainee 8 version -22
w/score	BC -17 CFA -17 OF -19 VAE -17 action -20 applicable -19 body -15 comment 6 criterion -25 date -23 deadline -26 documents -15 end -8 expectedLevel -12 expiry -17 indicator 1 label 4 lastCheck -4 links -11 none -20 phase -15 priority -18 proofs -16 reference -8 responsible 2 score 21 session -13 severity -13 start -10 status -33 step -6 steps -14 trainee -10 version -24
w/session	BC -16 CFA -14 OF 17 VAE -18 action -13 applicable -15 body -3 comment -25 criterion -12 date -18 deadline -19 documents -21 end 6 expectedLevel -13 expiry -19 indicator -23 label -12 lastCheck -11 links -23 none -29 phase -3 priority -14 proofs -21 reference -25 responsible -24 score -12 session 15 severity -16 start 2 status -25 step -5 steps -8 trainee -23 version -13
w/severity	BC -12 CFA -9 OF -11 VAE -12 action -10 applicable -12 body -11 comment -9 criterion -12 date -10 deadline -14 expectedLevel -12 expiry -11 indicator -8 label -14 lastCheck -10 links -17 none -18 priority -14 proofs -14 responsible -16 score -12 severity 21 status -18 version -12
w/start	BC -1 CFA -1 OF -1 VAE -1 action -2 applicable -1 body -14 comment -14 criterion -1 date 3 deadline -3 end -23 expectedLevel -1 expiry -3 indicator -1 label -2 lastCheck -3 links -14 none -23 priority -1 proofs -1 reference -15 responsible -15 score -1 session -15 severity -1 start 18 status -1 steps -10 trainee -16
w/status	BC -23 CFA -25 OF -25 VAE -5 action -17 applicable -27 body -22 comment -10 criterion -24 date -11 deadline -7 documents -26 end -5 expectedLevel 3 expiry -26 indicator -28 label -29 lastCheck -21 links -39 none 4 phase -23 priority -2 proofs -7 reference -28 responsible -16 score 12 session -30 severity -20 start -22 status 7 step -8 steps 8 trainee -16 version -31
w/step	BC -14 CFA -12 OF -15 VAE -14 action 18 applicable -14 body -15 comment -8 criterion -16 date -16 deadline -8 documents -2 expectedLevel -20 expiry -17 indicator -26 label -18 lastCheck -16 links -29 none -22 phase 7 priority -19 proofs -23 reference -8 responsible -11 score -15 session -24 severity -18 status -3 step 1 version -17
w/trainee	BC -5 CFA 5 OF -6 VAE -9 action -8 applicable -6 body -17 comment -6 criterion -6 date -8 deadline -13 documents -6 end -20 expectedLevel -9 expiry 8 indicator -8 label -7 lastCheck -8 links 7 none -27 phase 10 priority -7 proofs -10 reference -3 responsible -7 score -6 session -20 severity -10 start -22 status -13 step -6 steps -24 trainee 9 version -7
w/unrelated	BC -27 CFA -20 OF -22 VAE -27 action -3 applicable -9 body -21 comment -9 criterion -22 date 3 deadline -9 documents -21 end -1 expectedLevel -20 expiry -27 indicator -22 label -11 lastCheck -24 links 3 phase -21 priority 3 proofs -5 reference -31 responsible 10 score -17 session -16 severity 4 status -15 step -15 steps -9 trainee -20 version -28
w/version	BC -12 CFA -11 OF -12 VAE -8 action -14 applicable -10 body -14 comment -17 criterion -17 date -17 deadline -16 documents -3 expectedLevel -11 indicator -21 label -19 lastCheck -15 links -18 none -9 phase -1 priority -13 proofs -25 reference -17 responsible -15 score -14 session -12 severity -16 status -20 step -2 version 23
w/=trainee	CFA 9 action -1 body -10 comment -10 criterion -1 deadline -1 end -7 expectedLevel -1 expiry -1 indicator -1 label -2 lastCheck -1 links -15 none -7 priority -1 proofs -1 reference -12 responsible -13 session -9 start -7 status -7 steps -12 trainee 20
w/=end	body -8 comment -6 date -3 end 12 expiry 4 links -5 none -7 reference -6 responsible -6 session -10 start -8 steps -13 trainee -6 version -2
w/=reference	body -4 comment -6 date -6 deadline -7 documents -9 end -5 expiry -6 indicator -16 links -11 none -22 phase -5 proofs -8 reference 6 responsible -14 session -10 start -6 status 3 step -6 steps -6 trainee -5 version -7
w/=step	comment -20 deadline -15 documents -26 indicator -8 links -7 none -18 phase -3 reference -14 responsible -18 session -8 status -21 step 8
`;
